package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that keeps a municipality from counting as one that applies the model.
 *
 * @param about id of the target group without a journey, else of the journey concerned; empty if it is neither
 * @param day of the last review, if that was too long ago
 */
public record Lack(Ground ground, String about, Optional<LocalDate> day) implements Comparable<Lack> {

    private static final Comparator<Lack> ORDER = Comparator.comparing(Lack::about)
            .thenComparing(Lack::ground)
            .thenComparing(lack -> lack.day.map(LocalDate::toString).orElse(""));

    /** What is lacking. */
    public enum Ground implements Choice {
        /** The municipality has no journey at all here, so nothing can be told. */
        NOTHING_WRITTEN,
        /** It has journeys, but none for a target group. */
        NO_JOURNEY,
        /** A journey is not based on a published version. */
        NOT_PUBLISHED,
        /** A journey is based on nothing it could be compared with. */
        NO_BASIS,
        /** A journey is not in use as far as it should be. */
        STATUS,
        /** A difference is not settled. */
        OPEN,
        /** A journey was reviewed too long ago. */
        REVIEWED_LONG_AGO,
        /** It is not written down when a journey was reviewed. */
        REVIEW_UNKNOWN;

        /** Whether this only says that something is not known. */
        public boolean isUnknown() {
            return this == NOTHING_WRITTEN || this == NO_BASIS || this == REVIEW_UNKNOWN;
        }
    }

    static Lack of(Ground ground, String about) {
        return new Lack(ground, about, Optional.empty());
    }

    @Override
    public int compareTo(Lack other) {
        return ORDER.compare(this, other);
    }
}
