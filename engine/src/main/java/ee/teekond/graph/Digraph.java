package ee.teekond.graph;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** A directed graph over names; whatever it answers is in the order the names were added. For one thread. */
final class Digraph {

    private final Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    private final MutableObjectIntMap<String> position = ObjectIntMaps.mutable.empty();

    Digraph(Iterable<String> names) {
        for (String name : names) {
            position.put(name, position.size());
            graph.addVertex(name);
        }
    }

    /** Adds an arrow; one that is already there, or whose ends are not, is left out. */
    void arrow(String from, String to) {
        if (position.containsKey(from) && position.containsKey(to)) {
            graph.addEdge(from, to);
        }
    }

    /** Where the arrows from a name lead. */
    ImmutableList<String> after(String name) {
        return sorted(Graphs.successorListOf(graph, name));
    }

    /** Every name on an arrow path from any of {@code starts}, those included. */
    ImmutableSet<String> reached(Iterable<String> starts) {
        MutableSet<String> found = Sets.mutable.empty();
        new BreadthFirstIterator<>(graph, starts).forEachRemaining(found::add);
        return found.toImmutable();
    }

    /** One shortest circle in each part of the graph that has any, from its first name on. */
    ImmutableList<ImmutableList<String>> circles() {
        return knots().collect(this::circle);
    }

    /** All names so that arrows lead forward, as near to the order of adding as that allows; circles are cut open. */
    ImmutableList<String> order() {
        Graph<String, DefaultEdge> cut = new DefaultDirectedGraph<>(DefaultEdge.class);
        Graphs.addGraph(cut, graph);
        for (ImmutableList<String> knot : knots()) {
            ImmutableSet<String> names = knot.toSet().toImmutable();
            cut.removeAllEdges(graph.edgeSet().stream()
                    .filter(edge -> leadsBack(edge, names))
                    .toList());
        }
        MutableList<String> order = Lists.mutable.empty();
        new TopologicalOrderIterator<>(cut, Comparator.comparingInt(position::get)).forEachRemaining(order::add);
        return order.toImmutable();
    }

    private boolean leadsBack(DefaultEdge edge, ImmutableSet<String> knot) {
        String from = graph.getEdgeSource(edge);
        String to = graph.getEdgeTarget(edge);
        return knot.contains(from) && knot.contains(to) && position.get(to) <= position.get(from);
    }

    /** Parts in which every name leads to every other. */
    private ImmutableList<ImmutableList<String>> knots() {
        return Lists.immutable
                .withAll(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets())
                .select(part -> part.size() > 1
                        || graph.containsEdge(
                                part.iterator().next(), part.iterator().next()))
                .collect(this::sorted)
                .toSortedListBy(knot -> position.get(knot.get(0)))
                .toImmutable();
    }

    private ImmutableList<String> circle(ImmutableList<String> knot) {
        String start = knot.get(0);
        Graph<String, DefaultEdge> part = new AsSubgraph<>(graph, knot.toSet());
        Optional<GraphPath<String, DefaultEdge>> way = Graphs.successorListOf(part, start).stream()
                .sorted(Comparator.comparingInt(position::get))
                .map(next -> BFSShortestPath.findPathBetween(part, next, start))
                .min(Comparator.comparingInt(GraphPath::getLength));
        MutableList<String> circle = Lists.mutable.with(start);
        way.ifPresent(path -> circle.addAll(path.getVertexList()));
        circle.remove(circle.size() - 1);
        return circle.toImmutable();
    }

    private ImmutableList<String> sorted(Iterable<String> names) {
        return Lists.immutable.withAll(names).toSortedListBy(position::get).toImmutable();
    }
}
