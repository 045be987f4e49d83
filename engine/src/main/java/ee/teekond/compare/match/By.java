package ee.teekond.compare.match;

import ee.teekond.model.descriptor.Choice;

/** What two elements were matched by. */
public enum By implements Choice {
    /** They have the same id. */
    ID,
    /** One names the other as its origin, or both name the same. */
    ORIGIN,
    /** Two steps use the same service; or the same service is used at another step than in the other journey. */
    SERVICE,
    /** Their titles, or what they say, are alike. */
    TITLE
}
