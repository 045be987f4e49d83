package ee.teekond.question;

import java.io.Serializable;
import java.util.Comparator;

/** One value that was given, of something that is not simply added up: a feeling in tenths, a number of days. */
public record Reading(Measure measure, int value) implements Comparable<Reading>, Serializable {

    private static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::measure).thenComparing(Reading::value);

    @Override
    public int compareTo(Reading other) {
        return ORDER.compare(this, other);
    }
}
