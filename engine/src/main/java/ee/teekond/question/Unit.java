package ee.teekond.question;

import ee.teekond.model.descriptor.Choice;

/** What the value of an answer is a number of. */
public enum Unit implements Choice {
    /** Uses of a service at a touchpoint. */
    USES,
    /** Severity, 1 to 3 for each pain point. */
    SEVERITY,
    /** Things said about a municipality and in its journeys. */
    STATEMENTS,
    /** Steps of journeys. */
    STEPS,
    /** A feeling in tenths, −20 to 20. */
    TENTHS,
    /** Days. */
    DAYS,
    /** Pain points. */
    PAIN_POINTS,
    /** Claims and steps. */
    GAPS,
    /** Claims. */
    CLAIMS,
    /** Points of a score. */
    POINTS,
    /** Services. */
    SERVICES,
    /** Steps of a reference. */
    REFERENCE_STEPS,
    /** Municipalities. */
    MUNICIPALITIES
}
