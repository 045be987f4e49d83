package ee.teekond.file;

import ee.teekond.finding.Finding;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What became of writing documents: all of them are in their files, or nothing has changed.
 *
 * @param files the files that changed, as messages call them
 * @param findings why nothing was written; empty if it was
 */
public record Written(ImmutableList<String> files, ImmutableList<Finding> findings) {

    static Written refused(ImmutableList<Finding> findings) {
        return new Written(Lists.immutable.empty(), findings);
    }

    /** Whether nothing was written because something stood in the way. */
    public boolean isRefused() {
        return findings.notEmpty();
    }
}
