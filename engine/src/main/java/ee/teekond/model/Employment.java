package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** What a person does by day. */
public enum Employment implements Choice {
    EMPLOYED,
    SELF_EMPLOYED,
    SEEKING,
    STUDYING,
    AT_HOME,
    RETIRED
}
