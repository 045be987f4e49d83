package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
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
 * one both have, so a step put in or left out does not make its neighbours differ. Where a touchpoint leads to the one
 * written after it in both journeys, moves say it all and nothing is compared here: one drag is no change of three ways.
 */
final class Ways {

    private final Onward our;
    private final Onward their;
    private final Function<Point, Optional<Point>> ourTarget;
    private final Function<Point, Optional<Point>> theirTarget;

    Ways(Matching matching) {
        our = new Onward(matching.ours());
        their = new Onward(matching.theirs());
        ourTarget = point -> matching.ofOurs(point).map(Pair::their);
        theirTarget = point -> matching.ofTheirs(point).map(Pair::their);
    }

    /** A way and the touchpoint it starts at, which need not be the one asked about. */
    private record Way(Point from, Flow flow) {}

    /** Whether a touchpoint of ours leads where its counterpart leads, in the same manner. */
    boolean same(Point ourStep, Point theirStep) {
        if ((our.isImplied() && their.isImplied())
                || (our.isInTurn(ourStep) && their.isInTurn(theirStep))
                || sameOneByOne(ourStep, theirStep)) {
            return true;
        }
        MutableMap<Point, Way> mine = from(our, ourStep, ourTarget);
        MutableMap<Point, Way> others = from(their, theirStep, theirTarget);
        return mine.size() == others.size()
                && mine.keyValuesView().allSatisfy(way -> {
                    Way other = others.get(way.getOne());
                    return other != null && sameManner(way.getTwo(), ourStep, other, theirStep);
                })
                && loops(our, ourStep, ourTarget).equals(loops(their, theirStep, theirTarget));
    }

    /** The usual case, found quickly: the same written ways in the same order, each to a touchpoint that both have. */
    private boolean sameOneByOne(Point ourStep, Point theirStep) {
        ImmutableList<Flow> mine = Onward.written(ourStep);
        ImmutableList<Flow> others = Onward.written(theirStep);
        if (mine.size() != others.size() || our.isImplied() || their.isImplied()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            Flow one = mine.get(i);
            Flow other = others.get(i);
            Optional<Point> to = our.target(one).flatMap(ourTarget);
            if (to.isEmpty() || !to.equals(their.target(other)) || !sameManner(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameManner(Way mine, Point ourStep, Way other, Point theirStep) {
        boolean direct = mine.from().equals(ourStep) && other.from().equals(theirStep);
        return !direct || sameManner(mine.flow(), other.flow());
    }

    private static boolean sameManner(Flow mine, Flow other) {
        return mine.kind() == other.kind()
                && mine.when().equals(other.when())
                && Fields.sameText(mine.label(), other.label());
    }

    private static ImmutableSet<Point> loops(Onward onward, Point step, Function<Point, Optional<Point>> target) {
        return Onward.written(step)
                .select(flow -> flow.kind() == FlowKind.LOOP_BACK)
                .flatCollect(flow -> Lists.immutable.withAll(
                        onward.target(flow).flatMap(target).stream().toList()))
                .toSet()
                .toImmutable();
    }

    /** The first way found to each touchpoint both journeys have, by that journey's counterpart. */
    private static MutableMap<Point, Way> from(Onward onward, Point step, Function<Point, Optional<Point>> target) {
        MutableMap<Point, Way> ways = Maps.mutable.empty();
        MutableSet<Point> passed = Sets.mutable.empty();
        ImmutableList<Point> through = Lists.immutable.with(step);
        while (through.notEmpty()) {
            ImmutableList<Way> here =
                    through.flatCollect(point -> onward.from(point).collect(flow -> new Way(point, flow)));
            here.forEach(way -> target.apply(onward.to(way.flow())).ifPresent(to -> ways.getIfAbsentPut(to, way)));
            through = here.collect(way -> onward.to(way.flow()))
                    .select(next -> target.apply(next).isEmpty() && passed.add(next));
        }
        return ways;
    }
}
