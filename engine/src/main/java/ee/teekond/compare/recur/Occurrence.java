package ee.teekond.compare.recur;

import ee.teekond.compare.Difference;
import ee.teekond.compare.FieldChange;
import java.util.Optional;

/**
 * A difference in one journey that may recur in others.
 *
 * @param key the same for whatever is the same difference
 * @param change the field it is about, if it is about one
 */
record Occurrence(String key, Variant variant, Difference difference, Optional<FieldChange> change) {

    Occurrence(String key, Variant variant, Difference difference) {
        this(key, variant, difference, Optional.empty());
    }

    /** The element in the journey. */
    String element() {
        return difference.element().orElseThrow();
    }

    /** The element in the reference. */
    String counterpart() {
        return difference.counterpart().orElseThrow();
    }

    Candidate.Case asCase() {
        return new Candidate.Case(
                variant.municipality(),
                variant.journey().id(),
                difference.element(),
                difference.reason().or(() -> variant.reasonAt(difference)),
                difference.sample());
    }
}
