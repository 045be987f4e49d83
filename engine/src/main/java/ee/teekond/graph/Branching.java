package ee.teekond.graph;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;

/**
 * Parts a journey into one main line and branches. At a fork the main line takes the way without a condition before one
 * with, {@code next} before {@code choice} before {@code optional}, then the longer way, then the one written first. For
 * one thread.
 */
final class Branching {

    private final ImmutableListMultimap<String, Link> out;
    private final ImmutableListMultimap<String, Link> in;
    private final ImmutableSet<String> conditional;
    private final MutableObjectIntMap<String> length = ObjectIntMaps.mutable.empty();
    private final MutableSet<String> placed = Sets.mutable.empty();

    /**
     * @param order every touchpoint in reading order
     * @param forward the links that lead on in that order
     * @param conditional touchpoints that exist for some people only
     */
    Branching(ImmutableList<String> order, ImmutableList<Link> forward, ImmutableSet<String> conditional) {
        this.out = forward.groupBy(Link::from);
        this.in = forward.groupBy(Link::to);
        this.conditional = conditional;
        order.reverseForEach(name -> length.put(
                name,
                1 + out.get(name).collectInt(link -> length.get(link.to())).maxIfEmpty(0)));
    }

    /** The line from {@code start} to an end. */
    ImmutableList<String> mainLine(String start) {
        return stretch(start);
    }

    /** What is not placed yet, as branches, in reading order of their first touchpoints. */
    ImmutableList<Branch> branches(ImmutableList<String> order) {
        MutableList<Branch> branches = Lists.mutable.empty();
        for (String name : order) {
            if (!placed.contains(name)) {
                Optional<Link> entry = best(in.get(name).select(link -> placed.contains(link.from())));
                ImmutableList<String> stretch = stretch(name);
                branches.add(new Branch(entry, stretch, best(out.get(stretch.getLast()))));
            }
        }
        return branches.toImmutable();
    }

    private ImmutableList<String> stretch(String start) {
        MutableList<String> line = Lists.mutable.empty();
        Optional<String> next = Optional.of(start);
        while (next.isPresent() && placed.add(next.get())) {
            line.add(next.get());
            next = best(out.get(next.get())).map(Link::to);
        }
        return line.toImmutable();
    }

    private Optional<Link> best(ImmutableList<Link> links) {
        return links.stream()
                .min(Comparator.comparing(this::isForSome)
                        .thenComparing(Link::kind)
                        .thenComparing(link -> length.get(link.to()), Comparator.reverseOrder()));
    }

    private boolean isForSome(Link link) {
        return link.when().isPresent() || conditional.contains(link.to());
    }
}
