package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Who may see what a source holds. */
public enum Consent implements Choice {
    PUBLIC,
    CONSENTED,
    INTERNAL
}
