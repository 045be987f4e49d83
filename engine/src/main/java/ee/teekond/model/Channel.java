package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How a person meets a service. */
public enum Channel implements Choice {
    WEB,
    SELF_SERVICE,
    SOCIAL,
    PHONE,
    E_MAIL,
    LETTER,
    COUNTER,
    EVENT,
    HOME_VISIT
}
