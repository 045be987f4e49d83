package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;

/** Anything drawn on a sheet. Whoever draws marks is a {@link MarkReader}. */
public sealed interface Mark permits Group, Rect, Circle, Line, Path, TextRun, Icon {
    /** The room the mark takes, line widths not counted, in tenths of a unit. */
    Box box();

    /** Shows itself to a reader, as what it is. */
    void showTo(MarkReader reader);
}
