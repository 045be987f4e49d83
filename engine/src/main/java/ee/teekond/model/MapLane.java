package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** A lane of a journey map below the headers of its stages, in the order maps have them unless a view says otherwise. */
public enum MapLane implements Choice {
    STEPS,
    EMOTION,
    SERVICES,
    PAINS,
    PRACTICES,
    PROPOSALS
}
