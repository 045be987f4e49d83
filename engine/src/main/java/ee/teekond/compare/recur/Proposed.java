package ee.teekond.compare.recur;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Batch;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What the reference would have to change to do as the municipalities do.
 *
 * @param name tells it from others of its kind
 * @param element see {@link Candidate}
 */
record Proposed(String name, String element, Edit main, Batch whole) {

    Proposed(String name, String element, Edit edit) {
        this(name, element, edit, Edit.batch(Lists.immutable.with(edit)));
    }
}
