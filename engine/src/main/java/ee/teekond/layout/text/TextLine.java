package ee.teekond.layout.text;

/** One line of set text and its width in tenths of a unit. */
public record TextLine(String text, int width) {}
