package ee.teekond.model;

import ee.teekond.model.descriptor.Choice;

/** The colours a map is drawn in. */
public enum MapPalette implements Choice {
    /** Lanes on stone. */
    FULL,
    /** Lanes on white behind hairlines, to save toner. */
    THRIFTY
}
