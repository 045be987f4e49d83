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

    /** A circle goes from service to outcome to service; it is told from its first service. */
    private static Finding finding(Workspace workspace, ImmutableList<String> circle, Locator where) {
        ImmutableList<String> names = startingWithService(circle);
        String first = bare(names.get(0));
        DocumentKey catalogue =
                workspace.documentWith(Service.KIND, first).orElseThrow().key();
        return Finding.of(
                        Rule.NEED_CYCLE,
                        names.collect(name -> catalogue.element(bare(name))),
                        names.newWith(names.get(0)).collect(NeedCycle::bare).makeString(" → "))
                .at(where.value(catalogue, first, "needs"));
    }

    private static ImmutableList<String> startingWithService(ImmutableList<String> circle) {
        int service = circle.detectIndex(name -> name.startsWith(Service.KIND.name() + "/"));
        return circle.drop(service).newWithAll(circle.take(service));
    }

    private static String bare(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
