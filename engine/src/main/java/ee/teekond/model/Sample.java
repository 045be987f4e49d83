package ee.teekond.model;

import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * Which part of an element is invented for the example.
 *
 * @param whole the element as such
 * @param fields names of single fields that are, when the element as such is not
 */
public record Sample(boolean whole, ImmutableSortedSet<String> fields) {

    /** Nothing is invented. */
    public static final Sample NONE = new Sample(false, SortedSets.immutable.empty());

    /** The whole element is invented. */
    public static final Sample WHOLE = new Sample(true, SortedSets.immutable.empty());

    public Sample {
        if (whole && fields.notEmpty()) {
            throw new IllegalArgumentException("a whole sample names no fields");
        }
    }

    /** Only these fields are invented. */
    public static Sample of(Iterable<String> fields) {
        return new Sample(false, SortedSets.immutable.withAll(fields));
    }

    /** The same, with these fields invented as well. */
    public Sample and(Iterable<String> more) {
        return whole ? this : new Sample(false, fields.newWithAll(more));
    }

    /** The same, without fields that are not among these. */
    public Sample only(RichIterable<String> present) {
        return fields.isEmpty() ? this : new Sample(whole, fields.select(present::contains));
    }

    /** Whether anything is invented. */
    public boolean any() {
        return whole || fields.notEmpty();
    }

    /** Whether the field, or the element as such, is invented. */
    public boolean covers(String field) {
        return whole || fields.contains(field);
    }
}
