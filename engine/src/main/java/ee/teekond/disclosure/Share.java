package ee.teekond.disclosure;

import java.util.Optional;

/**
 * A share of people as it may be shown: a percentage, a band of percentages, or nothing. It is never without the number of
 * those it is a share of.
 *
 * @param low the least it can be; empty when nothing may be shown
 * @param high the most it can be; the same as {@code low} when the share is exact
 * @param n of how many people it is a share; hidden when nothing may be shown
 */
public record Share(Optional<Integer> low, Optional<Integer> high, Disclosed n) {

    static Share hidden(int k) {
        return new Share(Optional.empty(), Optional.empty(), new Disclosed(Optional.empty(), k));
    }

    static Share band(int low, int high, Disclosed n) {
        return new Share(Optional.of(low), Optional.of(high), n);
    }

    /** Whether nothing may be shown. */
    public boolean isSuppressed() {
        return low.isEmpty();
    }

    /** Whether it is a percentage rather than a band. */
    public boolean isExact() {
        return low.isPresent() && low.equals(high);
    }

    /** {@code 63% (n=204)}, {@code 10–19% (n=204)} or {@code :c}. */
    public String inTable() {
        return low.flatMap(from -> high.map(to -> from.equals(to) ? "" + from : from + "–" + to))
                .map(this::of)
                .orElse(Disclosed.MARK);
    }

    /** The same, an exact percentage in words of its own, such as with a decimal. */
    public String inTable(String exact) {
        return isExact() ? of(exact) : inTable();
    }

    private String of(String percent) {
        return percent + "% (" + n.inPicture() + ")";
    }
}
