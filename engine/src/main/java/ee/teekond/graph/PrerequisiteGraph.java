package ee.teekond.graph;

import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Need;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Multimaps;

/**
 * Services and the outcomes they need and produce, as far as needs are hard; what merely supports is left out.
 *
 * <p>A cycle is reported only if nobody can get out of it: every step of it is a need without an alternative, or one all
 * of whose alternatives are stuck as well. What no service produces counts as had from the start, and a need that
 * exists for some people only counts as if it existed for all.
 */
public final class PrerequisiteGraph {

    private final ImmutableMap<String, Service> services;
    private final ImmutableList<String> names;
    private final ImmutableListMultimap<String, String> producers;
    private final Digraph opening;
    private final ImmutableList<ImmutableList<String>> cycles;

    private PrerequisiteGraph(ImmutableList<Service> listed) {
        ImmutableList<Service> all = listed.toSortedListBy(Service::id).toImmutable();
        services = all.groupByUniqueKey(Service::id).toImmutable();
        names = all.collect(Service::id);
        producers = producers(all);
        opening = new Digraph(names);
        all.forEach(service ->
                needed(service).flatCollect(producers::get).forEach(producer -> opening.arrow(producer, service.id())));
        cycles = new StuckServices(all, producers).cycles();
    }

    /** The graph of every service in a workspace; made once where a single document lists them all. */
    public static PrerequisiteGraph of(Workspace workspace) {
        ImmutableList<Document> catalogues = workspace
                .documents(Catalogue.KIND)
                .select(document -> document.all(Service.KIND).notEmpty());
        return catalogues.size() == 1
                ? catalogues
                        .getFirst()
                        .view(PrerequisiteGraph.class, catalogue -> new PrerequisiteGraph(catalogue.all(Service.KIND)))
                : new PrerequisiteGraph(workspace.all(Service.KIND));
    }

    /** The services that produce an outcome, by id. */
    public ImmutableList<String> producers(String outcome) {
        return producers.get(outcome);
    }

    /** The services that ask for something this one produces, if only as one of several ways, by id. */
    public ImmutableList<String> opens(String service) {
        return services.containsKey(service) ? opening.after(service) : Lists.immutable.empty();
    }

    /** The services it opens, those they open, and so on, by id. */
    public ImmutableList<String> opensInTheEnd(String service) {
        ImmutableList<String> direct = opens(service);
        return direct.isEmpty() ? direct : names.select(opening.reached(direct)::contains);
    }

    /** All services so that each comes after those it may need, otherwise by id. */
    public ImmutableList<String> order() {
        return opening.order();
    }

    /**
     * The circles nobody can get out of, one for each knot: {@code service/a, outcome/x, service/b, outcome/y} says that a
     * produces x, which b needs, which produces y, which a needs.
     */
    public ImmutableList<ImmutableList<String>> cycles() {
        return cycles;
    }

    private static ImmutableListMultimap<String, String> producers(ImmutableList<Service> services) {
        MutableListMultimap<String, String> producers = Multimaps.mutable.list.empty();
        services.forEach(service -> service.produces().forEach(outcome -> producers.put(outcome, service.id())));
        return producers.toImmutable();
    }

    private static ImmutableList<String> needed(Service service) {
        return service.needs().flatCollect(Need::outcomes).distinct();
    }
}
