package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Who answers for a service: the state, a municipality, a voluntary organisation, or a business or private person. */
public enum Level implements Choice {
    STATE,
    MUNICIPALITY,
    THIRD_SECTOR,
    PRIVATE
}
