package ee.teekond.compare.merge;

import ee.teekond.model.descriptor.Choice;

/** Who has changed something, or whose change is preferred. */
public enum Side implements Choice {
    OURS,
    THEIRS
}
