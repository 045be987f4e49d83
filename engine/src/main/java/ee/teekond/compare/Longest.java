package ee.teekond.compare;

import java.util.Arrays;

/** The longest part of a list that kept its order. */
final class Longest {

    private Longest() {}

    /** Which ranks belong to the longest rising part; of several such parts, the one with the earliest elements. */
    static boolean[] rising(int... ranks) {
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

    /**
     * Which ranks begin a run that moved as a whole: neighbours that are neighbours in the other order too, forwards or
     * backwards.
     */
    static boolean[] movedRuns(int... ranks) {
        boolean[] kept = rising(ranks);
        int[] order = compact(ranks);
        boolean[] first = new boolean[ranks.length];
        int step = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (kept[i]) {
                step = 0;
                continue;
            }
            int ahead = i > 0 && !kept[i - 1] ? order[i] - order[i - 1] : 0;
            boolean goesOn = Math.abs(ahead) == 1 && (step == 0 || step == ahead);
            first[i] = !goesOn;
            step = goesOn ? ahead : 0;
        }
        return first;
    }

    private static boolean isRising(int... ranks) {
        for (int i = 1; i < ranks.length; i++) {
            if (ranks[i] <= ranks[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The ranks without gaps, so that what is missing between two neighbours does not part them. */
    private static int[] compact(int... ranks) {
        int[] sorted = ranks.clone();
        Arrays.sort(sorted);
        return Arrays.stream(ranks)
                .map(rank -> Arrays.binarySearch(sorted, rank))
                .toArray();
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
