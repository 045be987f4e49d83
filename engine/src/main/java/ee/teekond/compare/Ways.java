package ee.teekond.compare;

import ee.teekond.graph.JourneyGraph;
import ee.teekond.graph.Link;
import ee.teekond.model.Document;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Compares where touchpoints lead. A way through touchpoints that only one journey has counts as a way straight to the next
 * one both have, so a step put in or left out does not make its neighbours differ. Where both journeys leave the ways
 * to the order of their touchpoints, moves say it all and nothing is compared here.
 */
final class Ways {

    private final JourneyGraph our;
    private final JourneyGraph their;
    private final Function<String, Optional<String>> ourTarget;
    private final Function<String, Optional<String>> theirTarget;

    Ways(Document ours, Document theirs, Matching matching) {
        our = JourneyGraph.of(ours);
        their = JourneyGraph.of(theirs);
        ourTarget = matching::counterpart;
        theirTarget = id -> matching.ours(new Item(Touchpoint.KIND.name(), id, Optional.empty()))
                .map(found -> id);
    }

    /** Whether a touchpoint of ours leads where its counterpart leads, in the same manner. */
    boolean same(String ourId, String theirId) {
        if (our.isImplied() && their.isImplied()) {
            return true;
        }
        MutableMap<String, Link> mine = from(our, ourId, ourTarget);
        MutableMap<String, Link> others = from(their, theirId, theirTarget);
        return mine.size() == others.size()
                && mine.keyValuesView()
                        .allSatisfy(way -> Optional.ofNullable(others.get(way.getOne()))
                                .filter(other -> sameManner(way.getTwo(), ourId, other, theirId))
                                .isPresent())
                && loops(our, ourId, ourTarget).equals(loops(their, theirId, theirTarget));
    }

    private static boolean sameManner(Link mine, String ourId, Link other, String theirId) {
        boolean direct = mine.from().equals(ourId) && other.from().equals(theirId);
        return !direct
                || (mine.kind() == other.kind()
                        && mine.when().equals(other.when())
                        && Fields.sameText(mine.label(), other.label()));
    }

    private static ImmutableSet<String> loops(
            JourneyGraph graph, String id, Function<String, Optional<String>> target) {
        return graph.loops()
                .select(link -> link.from().equals(id))
                .flatCollect(link ->
                        Lists.immutable.withAll(target.apply(link.to()).stream().toList()))
                .toSet()
                .toImmutable();
    }

    /** The first way found to each touchpoint both journeys have, by that journey's counterpart. */
    private static MutableMap<String, Link> from(
            JourneyGraph graph, String id, Function<String, Optional<String>> target) {
        MutableMap<String, Link> ways = Maps.mutable.empty();
        MutableSet<String> passed = Sets.mutable.empty();
        ImmutableList<String> through = Lists.immutable.with(id);
        while (through.notEmpty()) {
            ImmutableList<Link> links = through.flatCollect(graph::from);
            links.forEach(link -> target.apply(link.to()).ifPresent(to -> ways.getIfAbsentPut(to, link)));
            through = links.collect(Link::to).select(next -> target.apply(next).isEmpty() && passed.add(next));
        }
        return ways;
    }
}
