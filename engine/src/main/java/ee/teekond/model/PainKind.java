package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** What sort of trouble a pain point is. */
public enum PainKind implements Choice {
    MISSING,
    CONFUSING,
    WORDING,
    LANGUAGE,
    FINDABILITY,
    WAITING,
    ELIGIBILITY,
    COST,
    DIGITAL,
    ATTITUDE
}
