package ee.teekond.layout.services.layered;

import ee.teekond.layout.services.layered.Layers.Link;
import ee.teekond.layout.services.layered.Layers.Node;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;

/**
 * In which layer each box stands: those of a part after all of the parts before it, and after those of its own part that lead to
 * it. Where links go round, the one that closes the circle leads back. For one use.
 */
final class Ranks {
    private final ImmutableListMultimap<String, Link> incoming;
    private final MutableObjectIntMap<String> parts = ObjectIntMaps.mutable.empty();
    private final MutableObjectIntMap<String> ranks = ObjectIntMaps.mutable.empty();
    private final MutableSet<String> open = Sets.mutable.empty();

    Ranks(ImmutableList<Node> nodes, ImmutableList<Link> links) {
        incoming = links.groupBy(Link::to);
        nodes.forEach(node -> parts.put(node.id(), node.part()));
        int first = 0;
        for (int part : nodes.collectInt(Node::part).distinct().toSortedList().toArray()) {
            int begin = first;
            var here = nodes.select(node -> node.part() == part);
            here.forEach(node -> rank(node.id()));
            first += 1 + here.collectInt(node -> ranks.get(node.id())).max();
            here.forEach(node -> ranks.addToValue(node.id(), begin));
        }
    }

    /** The layer of a box, from 0. */
    int of(String node) {
        return ranks.get(node);
    }

    private int rank(String node) {
        if (ranks.containsKey(node) || !open.add(node)) {
            return ranks.getIfAbsent(node, -1);
        }
        int rank = 0;
        for (var link : incoming.get(node)) {
            if (parts.get(link.from()) == parts.get(node)) {
                rank = Math.max(rank, rank(link.from()) + 1);
            }
        }
        ranks.put(node, rank);
        return rank;
    }
}
