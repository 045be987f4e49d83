package ee.teekond.layout.services.content;

import ee.teekond.model.descriptor.Choice;

/** What absences do to a service, for somebody of the target group. */
public enum Effect implements Choice {
    NONE,
    /** It is not there itself, and that blocks a step. */
    MISSING,
    /** It waits for one that is not there. */
    DIRECT,
    /** It waits for one that waits. */
    INDIRECT
}
