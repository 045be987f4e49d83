package ee.teekond.file;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.Severity;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A workspace as read: what could be read of it, where it stands, and everything found on the way, by place.
 *
 * @param place of the topmost workspace
 * @param sample whether its sample data was read
 */
public record LoadedWorkspace(
        Place place, boolean sample, Workspace workspace, SourceMap sources, ImmutableList<Finding> findings) {

    /** Whether reading found an error. */
    public boolean hasErrors() {
        return findings.anySatisfy(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether some of it was written by a newer program. */
    public boolean isNewer() {
        return findings.anySatisfy(finding -> finding.rule() == Rule.FILE_FORMAT_NEWER);
    }
}
