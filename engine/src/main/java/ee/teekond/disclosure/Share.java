package ee.teekond.disclosure;

import java.util.Optional;

/**
 * A share of people as it may be shown: a percentage, a band of percentages, or nothing.
 *
 * @param low the least it can be; empty when nothing may be shown
 * @param high the most it can be; the same as {@code low} when the share is exact
 */
public record Share(Optional<Integer> low, Optional<Integer> high) {

    static final Share HIDDEN = new Share(Optional.empty(), Optional.empty());

    static Share band(int low, int high) {
        return new Share(Optional.of(low), Optional.of(high));
    }

    /** Whether nothing may be shown. */
    public boolean isSuppressed() {
        return low.isEmpty();
    }

    /** Whether it is a percentage rather than a band. */
    public boolean isExact() {
        return low.isPresent() && low.equals(high);
    }

    /** {@code 63%}, {@code 10–19%} or {@code :c}. */
    public String inTable() {
        return low.flatMap(from -> high.map(to -> (from.equals(to) ? "" + from : from + "–" + to) + "%"))
                .orElse(Disclosed.MARK);
    }
}
