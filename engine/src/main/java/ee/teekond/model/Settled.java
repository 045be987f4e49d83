package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How far a municipality has settled a difference from the reference. */
public enum Settled implements Choice {
    /** It says what kind of difference it is, and why. */
    NOTED,
    /** It says so, and on which day that was decided. */
    DECIDED
}
