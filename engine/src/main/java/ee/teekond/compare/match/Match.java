package ee.teekond.compare.match;

/**
 * Why two elements of two journeys were held to be the same.
 *
 * @param by what speaks for it
 * @param confidence how sure that is, in per cent: 100 where an id or an origin says so, less where it was guessed
 */
public record Match(By by, int confidence) {

    /** As sure as it gets. */
    public static final int CERTAIN = 100;

    public Match {
        if (confidence < 1 || confidence > CERTAIN) {
            throw new IllegalArgumentException("a confidence of " + confidence + " per cent");
        }
    }

    /** A guess, from the logarithm of the odds that it is right; never quite certain. */
    static Match guessed(By by, double odds) {
        double likelihood = 1 / (1 + StrictMath.exp(-odds));
        return new Match(by, (int) Math.max(1, Math.min(CERTAIN - 1, Math.round(CERTAIN * likelihood))));
    }
}
