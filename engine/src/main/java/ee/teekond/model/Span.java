package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A length of time in one calendar unit, written as in ISO 8601: {@code P2W}. */
public record Span(int amount, Unit unit) {

    /** How a span is written, as a regular expression. */
    public static final String PATTERN = "P([0-9]{1,4})([DWMY])";

    private static final java.util.regex.Pattern WRITTEN = java.util.regex.Pattern.compile(PATTERN);

    /** Calendar units; the day counts are averages, used only to order and add up. */
    public enum Unit implements Choice {
        D(1, ChronoUnit.DAYS),
        W(7, ChronoUnit.WEEKS),
        M(30.44, ChronoUnit.MONTHS),
        Y(365.25, ChronoUnit.YEARS);

        private final double days;
        private final ChronoUnit calendar;

        Unit(double days, ChronoUnit calendar) {
            this.days = days;
            this.calendar = calendar;
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

    /** The day that lies this long before another, by the calendar. */
    public LocalDate before(LocalDate day) {
        return day.minus(amount, unit.calendar);
    }

    @Override
    public String toString() {
        return "P" + amount + unit.name();
    }
}
