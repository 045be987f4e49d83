package ee.teekond.disclosure;

import java.util.Optional;

/**
 * A number of people as it may be shown: the number, or that it is too small to be.
 *
 * @param count empty when there are fewer than {@code k}, but somebody
 * @param k the smallest number that may be shown
 */
public record Disclosed(Optional<Integer> count, int k) {

    /** What stands in a table's cell in place of a number. */
    public static final String MARK = ":c";

    /** Whether the number is hidden. */
    public boolean isSuppressed() {
        return count.isEmpty();
    }

    /** The number, or {@code :c}. */
    public String inTable() {
        return count.map(String::valueOf).orElse(MARK);
    }

    /** {@code n=10}, or {@code n<5}. */
    public String inPicture() {
        return count.map(number -> "n=" + number).orElse("n<" + k);
    }
}
