package ee.teekond.compare.recur;

import ee.teekond.model.descriptor.Choice;

/** What several municipalities do alike. */
public enum Recurring implements Choice {
    /** They leave out a stage or step of the reference, or say that it does not apply. */
    LEFT_OUT,
    /** They have added a step that is much the same. */
    ADDED,
    /** They have put a step into the same other stage. */
    MOVED,
    /** They have given a field the same other value. */
    ADAPTED,
    /** They use a service at a step that does without it in the reference. */
    SERVICE_ADDED,
    /** They do without a service that a step uses in the reference. */
    SERVICE_LEFT_OUT
}
