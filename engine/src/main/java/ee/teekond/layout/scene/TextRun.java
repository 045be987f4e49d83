package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.text.TextLine;
import ee.teekond.layout.text.TypeStyle;

/**
 * One line of text. Its width, in tenths of a unit, is the one measured; whoever draws it keeps to that width, so that
 * nothing overflows where the font is another.
 */
public record TextRun(TextLine line, int x, int baseline, Anchor anchor, TypeStyle style, Tone tone) implements Mark {
    private static final int ASCENT_PERCENT = 97;
    private static final int DESCENT_PERCENT = 25;

    public static TextRun at(int x, int baseline, TextLine line, TypeStyle style, Tone tone) {
        return new TextRun(line, x, baseline, Anchor.START, style, tone);
    }

    public TextRun anchored(Anchor anchor) {
        return new TextRun(line, x, baseline, anchor, style, tone);
    }

    /** The line's width and the height of its font's tallest and deepest letters. */
    @Override
    public Box box() {
        var above = style.size() * ASCENT_PERCENT / 100;
        var below = style.size() * DESCENT_PERCENT / 100;
        return new Box(anchor.left(x, line.width()), baseline - above, line.width(), above + below);
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.text(this);
    }
}
