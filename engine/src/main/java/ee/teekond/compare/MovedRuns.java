package ee.teekond.compare;

import ee.teekond.edit.LongestRun;
import java.util.Arrays;

/** Tells what was moved by one hand: neighbours that moved together are one move. */
final class MovedRuns {

    private MovedRuns() {}

    /**
     * Which ranks begin a run that moved as a whole: neighbours that are neighbours in the other order too, forwards or
     * backwards.
     */
    static boolean[] first(int... ranks) {
        boolean[] kept = LongestRun.rising(ranks);
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

    /** The ranks without gaps, so that what is missing between two neighbours does not part them. */
    private static int[] compact(int... ranks) {
        int[] sorted = ranks.clone();
        Arrays.sort(sorted);
        return Arrays.stream(ranks)
                .map(rank -> Arrays.binarySearch(sorted, rank))
                .toArray();
    }
}
