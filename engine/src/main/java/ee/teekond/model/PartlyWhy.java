package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** Why a service is only partly there. */
public enum PartlyWhy implements Choice {
    LANGUAGE,
    CHANNEL,
    DISTANCE,
    HOURS,
    PRICE,
    CAPACITY,
    ELIGIBILITY
}
