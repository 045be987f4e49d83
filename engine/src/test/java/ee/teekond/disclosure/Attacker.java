package ee.teekond.disclosure;

import java.util.Arrays;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * Somebody who knows every number shown and what it is the sum of, and works out by linear programming how small and how large
 * what is not shown can be. Cells are numbered; none is negative.
 */
final class Attacker {

    private static final int STEPS = 10_000;

    private final int cells;
    private final MutableList<boolean[]> sums = Lists.mutable.empty();
    private final MutableList<Integer> amounts = Lists.mutable.empty();

    Attacker(int cells) {
        this.cells = cells;
    }

    /** Learns what some cells add up to. */
    void learns(boolean[] some, int sum) {
        sums.add(some);
        amounts.add(sum);
    }

    /** How far the least and the most that some cells can add up to lie apart; infinitely far if nothing bounds them. */
    double width(boolean[] some) {
        return most(some) - least(some);
    }

    /** The least that some cells can add up to: where others are in the very same sums, those have everything. */
    double least(boolean[] some) {
        return bound(together().collect(cell -> cell.allSatisfy(i -> some[i])), GoalType.MINIMIZE);
    }

    /** The most that some cells can add up to: where others are in the very same sums, those have nothing. */
    double most(boolean[] some) {
        return bound(together().collect(cell -> cell.anySatisfy(i -> some[i])), GoalType.MAXIMIZE);
    }

    /** Cells that are in the very same sums, as one: the solver mixes up unknowns that always go together. */
    private ImmutableList<ImmutableList<Integer>> together() {
        MutableSortedMap<String, MutableList<Integer>> alike = SortedMaps.mutable.empty();
        for (int i = 0; i < cells; i++) {
            int cell = i;
            alike.getIfAbsentPut(sums.collect(sum -> sum[cell]).toString(), Lists.mutable::empty)
                    .add(cell);
        }
        return Lists.immutable.withAll(alike.values()).collect(MutableList::toImmutable);
    }

    private double bound(ImmutableList<Boolean> some, GoalType goal) {
        ImmutableList<ImmutableList<Integer>> unknowns = together();
        double[] sought = row(some);
        if (Arrays.stream(sought).allMatch(factor -> factor == 0)) {
            return 0;
        }
        MutableList<LinearConstraint> known = sums.collectWithIndex((sum, i) -> new LinearConstraint(
                row(unknowns.collect(cell -> sum[cell.getFirst()])), Relationship.EQ, amounts.get(i)));
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(STEPS),
                            new LinearObjectiveFunction(sought, 0),
                            new LinearConstraintSet(known.with(new LinearConstraint(sought, Relationship.GEQ, 0))),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException unbounded) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static double[] row(ImmutableList<Boolean> some) {
        return some.collectDouble(in -> in ? 1 : 0).toArray();
    }
}
