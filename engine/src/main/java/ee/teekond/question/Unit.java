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
    /** Municipalities. */
    MUNICIPALITIES
}
