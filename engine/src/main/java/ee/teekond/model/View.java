package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Who sees the trouble. */
public enum View implements Choice {
    MUNICIPALITY,
    TARGET_GROUP,
    BOTH
}
