package ee.teekond.compare;

import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import java.util.Arrays;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Points that stayed under their owners, by owner; says which of them stand in another order. For one thread. */
final class Siblings {

    private final MutableList<MutableList<Pair>> families = Lists.mutable.empty();
    private final int[] familyOf;

    /** @param places how many places there are that may be owners */
    Siblings(int places) {
        familyOf = new int[places + 1];
    }

    /** Adds the next pair, in the order of ours. */
    void add(Pair pair) {
        int owner = pair.our().owner() - Point.NOWHERE;
        if (familyOf[owner] == 0) {
            families.add(Lists.mutable.empty());
            familyOf[owner] = families.size();
        }
        families.get(familyOf[owner] - 1).add(pair);
    }

    /** Marks, by place, the first of each run of neighbours that moved. */
    void markMoved(boolean[] moved) {
        families.forEach(family -> {
            int[] ranks = new int[family.size()];
            Arrays.setAll(ranks, i -> family.get(i).their().rank());
            boolean[] first = MovedRuns.first(ranks);
            for (int i = 0; i < first.length; i++) {
                moved[family.get(i).our().place()] |= first[i];
            }
        });
    }
}
