package ee.teekond.walk;

import ee.teekond.model.descriptor.Choice;

/** Whether something holds, as far as we know; from the least to the most. */
public enum Truth implements Choice {
    FALSE,
    UNKNOWN,
    TRUE;

    /** True for true, false for false. */
    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Both hold. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** At least one holds. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; what is unknown stays unknown. */
    Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
