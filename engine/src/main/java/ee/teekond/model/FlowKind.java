package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How one touchpoint leads to another. */
public enum FlowKind implements Choice {
    NEXT,
    CHOICE,
    OPTIONAL,
    LOOP_BACK
}
