package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Who answers for a service: the state, a municipality or a voluntary organisation. */
public enum Level implements Choice {
    STATE,
    MUNICIPALITY,
    THIRD_SECTOR
}
