package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** On what ground a person lives in Estonia. */
public enum LegalStatus implements Choice {
    EU_CITIZEN,
    RESIDENCE_PERMIT,
    TEMPORARY_PROTECTION,
    INTERNATIONAL_PROTECTION,
    LONG_TERM_RESIDENT,
    ESTONIAN_CITIZEN,
    UNDETERMINED_CITIZENSHIP
}
