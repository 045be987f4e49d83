package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;
import java.util.Optional;

/** A length of time in one calendar unit, written as in ISO 8601: {@code P2W}. */
public record Span(int amount, Unit unit) {

    /** How a span is written, as a regular expression. */
    public static final String PATTERN = "P([0-9]{1,4})([DWMY])";

    private static final java.util.regex.Pattern WRITTEN = java.util.regex.Pattern.compile(PATTERN);

    /** Calendar units; the day counts are averages, used only to order and add up. */
    public enum Unit implements Choice {
        D(1),
        W(7),
        M(30.44),
        Y(365.25);

        private final double days;

        Unit(double days) {
            this.days = days;
        }
    }

    /** Reads {@code P2W}; empty when it is not a span. */
    public static Optional<Span> parse(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Span(Integer.parseInt(matcher.group(1)), Unit.valueOf(matcher.group(2))))
                : Optional.empty();
    }

    /** About how many days. */
    public double days() {
        return amount * unit.days;
    }

    @Override
    public String toString() {
        return "P" + amount + unit.name();
    }
}
