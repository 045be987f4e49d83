package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How well a person copes with digital services. */
public enum DigitalSkill implements Choice {
    LOW,
    MEDIUM,
    HIGH
}
