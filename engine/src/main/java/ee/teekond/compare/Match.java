package ee.teekond.compare;

import ee.teekond.model.descriptor.Choice;

/** What two elements were matched by. */
public enum Match implements Choice {
    ID,
    ORIGIN,
    /** A service used at another step than in the other journey. */
    SERVICE
}
