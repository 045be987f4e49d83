package ee.teekond.graph;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.primitive.ImmutableObjectIntMap;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;

/**
 * A journey's touchpoints and the ways between them.
 *
 * <p>A journey in which nothing leads on (no flows at all, or loops back only) is read in the order it is written, each
 * touchpoint leading to the next. Loops back count for nothing here but {@link #loops}. The journey starts at its first
 * touchpoint and at any other of the same stage that nothing leads to; a touchpoint no way leads to from there is
 * unreachable. Flows to touchpoints that do not exist are left out.
 */
public final class JourneyGraph {

    private final ImmutableList<Link> links;
    private final boolean implied;
    private final ImmutableListMultimap<String, Link> outgoing;
    private final ImmutableListMultimap<String, Link> incoming;
    private final ImmutableList<String> order;
    private final ImmutableList<String> starts;
    private final ImmutableList<String> ends;
    private final ImmutableList<String> unreachable;
    private final ImmutableList<ImmutableList<String>> cycles;
    private final ImmutableList<String> mainLine;
    private final ImmutableList<Branch> branches;

    private JourneyGraph(Document journey) {
        ImmutableList<Touchpoint> touchpoints = journey.all(Touchpoint.KIND);
        ImmutableList<String> names = touchpoints.collect(Touchpoint::id);
        ImmutableSet<String> known = names.toSet().toImmutable();
        ImmutableList<Link> written =
                touchpoints.flatCollect(JourneyGraph::flows).select(link -> known.contains(link.to()));
        implied = written.noneSatisfy(Link::isForward);
        links = implied ? written.newWithAll(inTurn(names)) : written;
        ImmutableList<Link> forward = links.select(Link::isForward);
        outgoing = forward.groupBy(Link::from);
        incoming = forward.groupBy(Link::to);
        Digraph graph = new Digraph(names);
        forward.forEach(link -> graph.arrow(link.from(), link.to()));
        order = graph.order();
        ImmutableObjectIntMap<String> place = places(order);
        cycles = graph.circles();
        starts = starts(journey, names);
        ends = order.select(name -> outgoing.get(name).isEmpty());
        ImmutableSet<String> reached = graph.reached(starts);
        unreachable = order.reject(reached::contains);
        Branching branching = new Branching(
                order, forward.select(link -> place.get(link.from()) < place.get(link.to())), forSome(touchpoints));
        mainLine = starts.isEmpty() ? starts : branching.mainLine(starts.get(0));
        branches = branching.branches(order);
    }

    /** The graph of a journey. */
    public static JourneyGraph of(Document journey) {
        return journey.view(JourneyGraph.class, JourneyGraph::new);
    }

    /** Every touchpoint so that ways lead forward, as near to the written order as that allows. */
    public ImmutableList<String> order() {
        return order;
    }

    /** Every way, loops back included, in written order. */
    public ImmutableList<Link> links() {
        return links;
    }

    /** Whether the ways follow from the order alone, because the journey writes none that leads on. */
    public boolean isImplied() {
        return implied;
    }

    /** Ways that lead back to do something again. */
    public ImmutableList<Link> loops() {
        return links.reject(Link::isForward);
    }

    /** The ways on from a touchpoint, in written order. */
    public ImmutableList<Link> from(String touchpoint) {
        return outgoing.get(touchpoint);
    }

    /** The ways that lead on to a touchpoint. */
    public ImmutableList<Link> to(String touchpoint) {
        return incoming.get(touchpoint);
    }

    /** Where a person may begin. */
    public ImmutableList<String> starts() {
        return starts;
    }

    /** Where the journey may end. */
    public ImmutableList<String> ends() {
        return ends;
    }

    /** Touchpoints no way leads to. */
    public ImmutableList<String> unreachable() {
        return unreachable;
    }

    /** Circles among ways that ought to lead on: one for each knot, from its first touchpoint. */
    public ImmutableList<ImmutableList<String>> cycles() {
        return cycles;
    }

    /** Touchpoints with several ways on, in reading order. */
    public ImmutableList<String> forks() {
        return order.select(name -> outgoing.get(name).size() > 1);
    }

    /** Touchpoints several ways lead to, in reading order. */
    public ImmutableList<String> merges() {
        return order.select(name -> incoming.get(name).size() > 1);
    }

    /** The line most people follow, from the first start to an end. */
    public ImmutableList<String> mainLine() {
        return mainLine;
    }

    /** What lies beside the main line. Together with it, every touchpoint exactly once. */
    public ImmutableList<Branch> branches() {
        return branches;
    }

    private static ImmutableObjectIntMap<String> places(ImmutableList<String> order) {
        MutableObjectIntMap<String> places = ObjectIntMaps.mutable.empty();
        order.forEachWithIndex(places::put);
        return places.toImmutable();
    }

    private ImmutableList<String> starts(Document journey, ImmutableList<String> names) {
        if (names.isEmpty()) {
            return names;
        }
        String first = names.get(0);
        return names.select(name -> name.equals(first)
                || (incoming.get(name).isEmpty()
                        && journey.owner(name)
                                .map(Element::id)
                                .equals(journey.owner(first).map(Element::id))));
    }

    private static ImmutableSet<String> forSome(ImmutableList<Touchpoint> touchpoints) {
        return touchpoints
                .select(touchpoint -> touchpoint.when().isPresent())
                .collect(Touchpoint::id)
                .toSet()
                .toImmutable();
    }

    private static ImmutableList<Link> flows(Touchpoint touchpoint) {
        return touchpoint
                .next()
                .collect(flow -> new Link(touchpoint.id(), flow.to(), flow.kind(), flow.label(), flow.when()));
    }

    private static ImmutableList<Link> inTurn(ImmutableList<String> names) {
        return names.isEmpty()
                ? Lists.immutable.empty()
                : names.zip(names.drop(1)).collect(pair -> Link.implied(pair.getOne(), pair.getTwo()));
    }
}
