package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Whether a translation can be trusted. */
public enum Translation implements Choice {
    CURRENT,
    OUTDATED,
    MACHINE
}
