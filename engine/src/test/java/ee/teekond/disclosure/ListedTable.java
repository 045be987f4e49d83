package ee.teekond.disclosure;

import java.util.Optional;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * An invented table of half-years, reasons and needs, some of which nobody names, and what a municipality lists of it: some
 * cells, some totals, some of a whole year.
 *
 * @param cells how many stand in each
 * @param sums by listed number, the cells it is the sum of
 */
record ListedTable(ImmutableList<Integer> cells, ImmutableList<Listed> list, ImmutableList<boolean[]> sums) {

    private static final int HALVES = 2;
    private static final int SMALL = 9;
    private static final int LARGE = 60;

    static ListedTable invented(Random random) {
        int reasons = 1 + random.nextInt(3);
        int needs = 1 + random.nextInt(3);
        int size = HALVES * (reasons + 1) * (needs + 1);
        MutableList<Integer> cells = Lists.mutable.empty();
        for (int i = 0; i < size; i++) {
            // many small ones, and some of nobody
            cells.add(random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextInt(3) == 0 ? LARGE : SMALL));
        }
        double often = 0.3 + 0.7 * random.nextDouble();
        MutableList<Listed> list = Lists.mutable.empty();
        MutableList<boolean[]> sums = Lists.mutable.empty();
        for (int half = 0; half <= HALVES; half++) {
            for (int reason = 0; reason <= reasons; reason++) {
                for (int need = 0; need <= needs; need++) {
                    if (random.nextDouble() < often * (half == HALVES ? 0.3 : 1)) {
                        boolean[] sum = sum(size, half, reason, need, needs + 1, (reasons + 1) * (needs + 1));
                        sums.add(sum);
                        list.add(new Listed(
                                Lists.immutable.with(
                                        Optional.of(
                                                half == HALVES
                                                        ? Sets.immutable.with("0", "1")
                                                        : Sets.immutable.with("" + half)),
                                        named(reason),
                                        named(need)),
                                new People(total(cells, sum))));
                    }
                }
            }
        }
        return new ListedTable(cells.toImmutable(), list.toImmutable(), sums.toImmutable());
    }

    /** Everything a number counts that no other listed number, all of which it counts too, does. */
    boolean[] rest(int whole) {
        boolean[] rest = sums.get(whole).clone();
        sums.forEachWithIndex((part, i) -> {
            if (i != whole && isWithin(part, sums.get(whole))) {
                for (int cell = 0; cell < rest.length; cell++) {
                    rest[cell] &= !part[cell];
                }
            }
        });
        return rest;
    }

    /** Each cell as a part of the table. */
    ImmutableList<boolean[]> cellsOneByOne() {
        return cells.collectWithIndex((amount, i) -> {
            boolean[] one = new boolean[cells.size()];
            one[i] = true;
            return one;
        });
    }

    private static boolean isWithin(boolean[] part, boolean[] whole) {
        for (int cell = 0; cell < part.length; cell++) {
            if (part[cell] && !whole[cell]) {
                return false;
            }
        }
        return true;
    }

    /** Number 0 of reasons and needs is the total, and the cells that nobody names. */
    private static Optional<ImmutableSet<String>> named(int value) {
        return value == 0 ? Optional.empty() : Optional.of(Sets.immutable.with("v" + value));
    }

    private static boolean[] sum(int size, int half, int reason, int need, int needs, int perHalf) {
        boolean[] sum = new boolean[size];
        for (int cell = 0; cell < size; cell++) {
            sum[cell] = (half == HALVES || cell / perHalf == half)
                    && (reason == 0 || cell % perHalf / needs == reason)
                    && (need == 0 || cell % needs == need);
        }
        return sum;
    }

    static int total(Iterable<Integer> cells, boolean[] some) {
        int total = 0;
        int place = 0;
        for (int cell : cells) {
            total += some[place++] ? cell : 0;
        }
        return total;
    }
}
