package ee.teekond.edit;

import java.util.Arrays;
import org.eclipse.collections.api.block.function.primitive.IntFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The longest part of a list that kept its order. */
public final class LongestRun {

    private LongestRun() {}

    /** The longest part of {@code list} whose ranks rise; of several, the one with the earliest elements. */
    public static <T> ImmutableList<T> increasing(ImmutableList<T> list, IntFunction<T> rank) {
        int[] ranks = list.collectInt(rank).toArray();
        int[] lengths = lengths(ranks);
        MutableList<T> kept = Lists.mutable.empty();
        int wanted = Arrays.stream(lengths).max().orElse(0);
        int last = -1;
        for (int i = 0; i < ranks.length && wanted > 0; i++) {
            if (lengths[i] == wanted && ranks[i] > last) {
                kept.add(list.get(i));
                last = ranks[i];
                wanted--;
            }
        }
        return kept.toImmutable();
    }

    /** How long a rising part can be that starts at each place. */
    private static int[] lengths(int[] ranks) {
        int[] lengths = new int[ranks.length];
        for (int i = ranks.length - 1; i >= 0; i--) {
            lengths[i] = 1;
            for (int j = i + 1; j < ranks.length; j++) {
                if (ranks[j] > ranks[i]) {
                    lengths[i] = Math.max(lengths[i], lengths[j] + 1);
                }
            }
        }
        return lengths;
    }
}
