package ee.teekond.graph;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableIntIntMap;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;
import org.eclipse.collections.api.set.primitive.MutableIntSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.primitive.IntIntMaps;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Pairs things of two rows, each with at most one of the other row, so that the weights of the pairs add up to as much as
 * they can.
 */
public final class BestPairs {

    private BestPairs() {}

    /** What two things would count for as a pair; the weight is positive. */
    public record Bid(int left, int right, int weight) {}

    /** The best pairs among {@code bids}; the same bids in the same order give the same pairs. */
    public static ImmutableList<Bid> of(ImmutableList<Bid> bids) {
        return parts(bids).flatCollect(BestPairs::best);
    }

    /** Bids that share no end with those of another part can be settled apart, and most parts are a bid or two. */
    private static ImmutableList<ImmutableList<Bid>> parts(ImmutableList<Bid> bids) {
        MutableIntIntMap above = IntIntMaps.mutable.empty();
        for (Bid bid : bids) {
            above.put(root(above, key(bid.left(), true)), root(above, key(bid.right(), false)));
        }
        MutableIntObjectMap<MutableList<Bid>> byRoot = IntObjectMaps.mutable.empty();
        MutableList<MutableList<Bid>> parts = Lists.mutable.empty();
        for (Bid bid : bids) {
            byRoot.getIfAbsentPut(root(above, key(bid.left(), true)), () -> {
                        MutableList<Bid> part = FastList.newList();
                        parts.add(part);
                        return part;
                    })
                    .add(bid);
        }
        return parts.collect(MutableList::toImmutable).toImmutable();
    }

    private static int root(MutableIntIntMap above, int key) {
        int root = key;
        while (above.getIfAbsent(root, root) != root) {
            root = above.get(root);
        }
        if (root != key) {
            above.put(key, root);
        }
        return root;
    }

    private static ImmutableList<Bid> best(ImmutableList<Bid> part) {
        if (part.size() == 1) {
            return part;
        }
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        MutableIntSet left = IntSets.mutable.empty();
        MutableIntSet right = IntSets.mutable.empty();
        for (Bid bid : part) {
            left.add(key(bid.left(), true));
            right.add(key(bid.right(), false));
            graph.addVertex(key(bid.left(), true));
            graph.addVertex(key(bid.right(), false));
            DefaultWeightedEdge edge = graph.addEdge(key(bid.left(), true), key(bid.right(), false));
            graph.setEdgeWeight(edge, bid.weight());
        }
        var chosen = new MaximumWeightBipartiteMatching<>(
                        graph,
                        left.collect(Integer::valueOf).toSet(),
                        right.collect(Integer::valueOf).toSet())
                .getMatching()
                .getEdges();
        return part.select(bid -> chosen.contains(graph.getEdge(key(bid.left(), true), key(bid.right(), false))));
    }

    /** One vertex for each thing of either row. */
    private static int key(int thing, boolean left) {
        return left ? 2 * thing : 2 * thing + 1;
    }
}
