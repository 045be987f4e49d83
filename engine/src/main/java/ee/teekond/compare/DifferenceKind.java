package ee.teekond.compare;

import ee.teekond.model.descriptor.Choice;

/** How an element of one journey relates to the other journey. */
public enum DifferenceKind implements Choice {
    /** In both, with nothing to tell apart. */
    SAME,
    /** In both, with other fields. */
    ADAPTED,
    /** Only in the other journey. */
    MISSING,
    /** Only in this journey. */
    ADDED,
    /** Only in the other journey, and a reason is given why it does not belong in this one. */
    NOT_APPLICABLE
}
