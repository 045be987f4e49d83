package ee.teekond.edit;

import java.util.Arrays;
import org.eclipse.collections.api.block.function.primitive.IntFunction;
import org.eclipse.collections.api.list.ImmutableList;

/** The longest part of a list that kept its order. */
public final class LongestRun {

    private LongestRun() {}

    /** The longest part of {@code list} whose ranks rise; of several, the one with the earliest elements. */
    public static <T> ImmutableList<T> increasing(ImmutableList<T> list, IntFunction<T> rank) {
        boolean[] kept = rising(list.collectInt(rank).toArray());
        return list.selectWithIndex((item, index) -> kept[index]);
    }

    /** Which ranks belong to the longest rising part; of several such parts, the one with the earliest elements. */
    public static boolean[] rising(int... ranks) {
        boolean[] kept = new boolean[ranks.length];
        if (isRising(ranks)) {
            Arrays.fill(kept, true);
            return kept;
        }
        int[] lengths = lengths(ranks);
        int wanted = Arrays.stream(lengths).max().orElse(0);
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < ranks.length && wanted > 0; i++) {
            if (lengths[i] == wanted && ranks[i] > last) {
                kept[i] = true;
                last = ranks[i];
                wanted--;
            }
        }
        return kept;
    }

    private static boolean isRising(int... ranks) {
        for (int i = 1; i < ranks.length; i++) {
            if (ranks[i] <= ranks[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** How long a rising part can be that starts at each place. */
    private static int[] lengths(int... ranks) {
        int[] lengths = new int[ranks.length];
        int[] highestStart = new int[ranks.length];
        int longest = 0;
        for (int i = ranks.length - 1; i >= 0; i--) {
            int length = 0;
            int beyond = longest;
            while (length < beyond) {
                int middle = (length + beyond) >>> 1;
                if (highestStart[middle] > ranks[i]) {
                    length = middle + 1;
                } else {
                    beyond = middle;
                }
            }
            highestStart[length] = ranks[i];
            lengths[i] = length + 1;
            longest = Math.max(longest, length + 1);
        }
        return lengths;
    }
}
