package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Whether a lack was felt then, is felt now, or both. */
public enum Felt implements Choice {
    THEN,
    NOW,
    BOTH
}
