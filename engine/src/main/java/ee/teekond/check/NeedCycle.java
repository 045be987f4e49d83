package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Rule;
import ee.teekond.graph.PrerequisiteGraph;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/** Services that need one another in a circle, so that nobody can ever use the first of them. */
final class NeedCycle implements Check {

    @Override
    public ImmutableList<Finding> check(Workspace workspace, Locator where) {
        return PrerequisiteGraph.of(workspace).cycles().collect(cycle -> finding(workspace, cycle, where));
    }

    private static Finding finding(Workspace workspace, ImmutableList<String> cycle, Locator where) {
        DocumentKey catalogue =
                workspace.documentWith(Service.KIND, cycle.get(0)).orElseThrow().key();
        return Finding.of(
                        Rule.NEED_CYCLE,
                        cycle.collect(catalogue::element),
                        cycle.newWith(cycle.get(0)).makeString(" → "))
                .at(where.value(catalogue, cycle.get(0), "needs"));
    }
}
