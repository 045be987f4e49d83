package ee.teekond.layout.comparison.plan;

import ee.teekond.layout.comparison.content.Point;
import ee.teekond.layout.comparison.plan.ComparisonPlan.Slot;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Lays the steps of one stage of both journeys side by side: as many as possible that belong together share a column, in the
 * order both have them in. Between two such columns come the steps only this journey has there, then those of the other.
 */
final class Alignment {
    private final ImmutableList<Point> their;
    private final ImmutableList<Point> our;
    private final BiPredicate<Point, Point> paired;
    private final int[][] lengths;

    private Alignment(ImmutableList<Point> their, ImmutableList<Point> our, BiPredicate<Point, Point> paired) {
        this.their = their;
        this.our = our;
        this.paired = paired;
        this.lengths = new int[their.size() + 1][our.size() + 1];
    }

    /** The columns of a stage, given which of their steps may share a column with which of ours. */
    static ImmutableList<Slot> of(
            ImmutableList<Point> their, ImmutableList<Point> our, BiPredicate<Point, Point> paired) {
        return new Alignment(their, our, paired).slots();
    }

    private ImmutableList<Slot> slots() {
        measure();
        MutableList<Slot> slots = Lists.mutable.empty();
        int theirs = 0;
        int ours = 0;
        for (int i = 0, j = 0; i < their.size() && j < our.size(); ) {
            if (isNext(i, j)) {
                alone(theirs, i, ours, j, slots);
                slots.add(new Slot(
                        Optional.of(their.get(i).id()), Optional.of(our.get(j).id())));
                theirs = ++i;
                ours = ++j;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        alone(theirs, their.size(), ours, our.size(), slots);
        return slots.toImmutable();
    }

    /** How many pairs can be had from each place on. */
    private void measure() {
        for (int i = their.size() - 1; i >= 0; i--) {
            for (int j = our.size() - 1; j >= 0; j--) {
                int without = Math.max(lengths[i + 1][j], lengths[i][j + 1]);
                lengths[i][j] = isPair(i, j) ? Math.max(without, lengths[i + 1][j + 1] + 1) : without;
            }
        }
    }

    private boolean isPair(int i, int j) {
        return paired.test(their.get(i), our.get(j));
    }

    private boolean isNext(int i, int j) {
        return isPair(i, j) && lengths[i][j] == lengths[i + 1][j + 1] + 1;
    }

    private void alone(int theirs, int theirEnd, int ours, int ourEnd, MutableList<Slot> slots) {
        for (var point : our.drop(ours).take(ourEnd - ours)) {
            slots.add(new Slot(Optional.empty(), Optional.of(point.id())));
        }
        for (var point : their.drop(theirs).take(theirEnd - theirs)) {
            slots.add(new Slot(Optional.of(point.id()), Optional.empty()));
        }
    }
}
