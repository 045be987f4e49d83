package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How a municipality's journey deliberately differs from the reference. */
public enum DeviationKind implements Choice {
    ADAPTED,
    MISSING,
    ADDED,
    NOT_APPLICABLE
}
