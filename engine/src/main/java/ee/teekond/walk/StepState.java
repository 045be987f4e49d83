package ee.teekond.walk;

import ee.teekond.model.descriptor.Choice;

/** How a step stands for a person. */
public enum StepState implements Choice {
    /** Nothing stands in the way. */
    REACHABLE,
    /** Something is known to stand in the way. */
    BLOCKED,
    /** It depends on something nobody has written down. */
    UNCERTAIN,
    /** The step is not for this person, or has nothing to give that the person lacks. */
    NOT_APPLICABLE
}
