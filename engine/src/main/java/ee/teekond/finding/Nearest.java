package ee.teekond.finding;

import java.util.Optional;
import org.eclipse.collections.api.RichIterable;

/** Finds the word that was probably meant. */
public final class Nearest {

    /** Longer words than this are not slips of the pen, and comparing them would cost. */
    private static final int LONGEST = 60;

    private static final int SHORTEST = 3;

    private Nearest() {}

    /** The candidate with the fewest slips (letter added, left out, changed, two swapped); none if too many. */
    public static Optional<String> to(String word, RichIterable<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int fewest = most(word) + 1;
        for (String candidate : candidates) {
            int slips = slips(word, candidate, fewest);
            if (slips < fewest
                    || (slips == fewest
                            && nearest.filter(other -> candidate.compareTo(other) < 0)
                                    .isPresent())) {
                nearest = Optional.of(candidate);
                fewest = slips;
            }
        }
        return nearest;
    }

    /** A word of one or two letters could be anything. */
    private static int most(String word) {
        return word.length() < SHORTEST ? 0 : Math.max(1, word.length() / SHORTEST);
    }

    /** How many slips lead from one word to another; some number over {@code most} if they are more than that. */
    private static int slips(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
                least = Math.min(least, cost[i][j]);
            }
            if (least > most + 1) {
                return most + 1;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] cost) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
