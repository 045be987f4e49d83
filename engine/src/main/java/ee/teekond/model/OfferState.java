package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Whether a municipality's people can use a service. Unknown is not missing. */
public enum OfferState implements Choice {
    OFFERED,
    PARTLY,
    PLANNED,
    PILOT,
    ENDED,
    NOT_OFFERED,
    UNKNOWN
}
