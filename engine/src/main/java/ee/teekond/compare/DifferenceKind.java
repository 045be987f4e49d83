package ee.teekond.compare;

import ee.teekond.model.descriptor.Choice;

/** How an element of one journey relates to the other journey. */
public enum DifferenceKind implements Choice {
    /** In both, with nothing to tell apart. */
    SAME,
    /** In both, with other fields. */
    ADAPTED,
    /** One of the other journey that is several in this one. */
    SPLIT,
    /** Several of the other journey that are one in this one. */
    MERGED,
    /** Only in the other journey. */
    MISSING,
    /** Only in this journey. */
    ADDED,
    /** Only in the other journey, and a reason is given why it does not belong in this one. */
    NOT_APPLICABLE
}
