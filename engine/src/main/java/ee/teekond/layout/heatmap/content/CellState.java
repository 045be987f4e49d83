package ee.teekond.layout.heatmap.content;

import ee.teekond.model.descriptor.Choice;

/** What a cell can say. */
public enum CellState implements Choice {
    /** There is a figure. */
    TOLD,
    /** Nobody has written down what would have to be counted. */
    UNKNOWN,
    /** So few people say so that it is hidden. */
    SUPPRESSED,
    /** Nobody has answered. */
    UNTOLD,
    /** There is nothing to ask about. */
    EMPTY
}
