package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/** One rule: looks at a whole workspace and says what breaks the rule, and where. Checks keep nothing between calls. */
@FunctionalInterface
public interface Check {

    /** What breaks the rule. */
    ImmutableList<Finding> check(Workspace workspace, Locator where);

    /**
     * What breaks the rule in a workspace where nothing did before one of its documents changed.
     *
     * @param after the workspace with the document as it is now
     */
    default ImmutableList<Finding> checkAfter(Workspace after, Document before, Document now, Locator where) {
        return check(after, where);
    }
}
