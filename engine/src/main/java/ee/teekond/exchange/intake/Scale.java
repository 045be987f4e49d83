package ee.teekond.exchange.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From where to where answers about a feeling go; the lowest counts as −2, the highest as +2.
 *
 * @param from the lowest
 * @param to the highest; a scale may also go downwards
 */
record Scale(int from, int to) {

    /** From −2 to 2, as journeys write it. */
    static final Scale OWN = new Scale(-2, 2);

    private static final Pattern WRITTEN = Pattern.compile("([-−]?\\d{1,3})\\s*(?:\\.\\.|…|–|:)\\s*([-−]?\\d{1,3})");
    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d{1,4}(?:[.,]\\d{1,4})?");

    /** Reads {@code 1..5}. */
    static Optional<Scale> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Scale scale = new Scale(number(parts.group(1)), number(parts.group(2)));
        return scale.from == scale.to ? Optional.empty() : Optional.of(scale);
    }

    private static int number(String written) {
        return Integer.parseInt(written.replace('−', '-'));
    }

    /** An answer in tenths, from −20 to 20; nothing if it is no number of the scale. */
    Optional<Integer> tenths(String answer) {
        if (!NUMBER.matcher(answer).matches()) {
            return Optional.empty();
        }
        double given = new BigDecimal(answer.replace('−', '-').replace("+", "").replace(',', '.')).doubleValue();
        double share = (given - from) / (to - from);
        return share < 0 || share > 1 ? Optional.empty() : Optional.of((int) Math.round(share * 40) - 20);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
