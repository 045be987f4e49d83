package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** How a source came about. */
public enum SourceMethod implements Choice {
    SURVEY,
    INTERVIEW,
    FOCUS_GROUP,
    WORKSHOP,
    STATISTICS,
    DOCUMENT,
    PARTICIPATION_BODY,
    NETWORK
}
