package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** What sort of organisation it is. */
public enum OrganisationType implements Choice {
    STATE,
    MUNICIPALITY,
    THIRD_SECTOR,
    INTERNATIONAL,
    PRIVATE
}
