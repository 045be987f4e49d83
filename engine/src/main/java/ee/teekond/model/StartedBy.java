package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Who makes the first move at a touchpoint. */
public enum StartedBy implements Choice {
    PERSON,
    PROVIDER
}
