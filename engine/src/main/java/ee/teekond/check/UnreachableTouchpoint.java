package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Rule;
import ee.teekond.graph.JourneyGraph;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/** A touchpoint that no way through the journey leads to. */
final class UnreachableTouchpoint implements Check {

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        return workspace.documents(Journey.KIND).flatCollect(journey -> check(journey, where));
    }

    private static ImmutableList<Finding> check(Document journey, Locator where) {
        return JourneyGraph.of(journey)
                .unreachable()
                .reject(where::mayBeMentioned)
                .collect(touchpoint -> Finding.of(
                                Rule.TOUCHPOINT_UNREACHABLE, journey.key().element(touchpoint), touchpoint)
                        .at(where.element(journey.key(), touchpoint)));
    }
}
