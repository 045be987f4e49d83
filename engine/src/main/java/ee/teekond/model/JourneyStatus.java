package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How far a journey is in use. */
public enum JourneyStatus implements Choice {
    DRAFT,
    PILOTING,
    APPLIED
}
