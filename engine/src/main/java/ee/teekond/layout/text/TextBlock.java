package ee.teekond.layout.text;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * Text set in lines.
 *
 * @param lines what is drawn; no line is wider than the measure asked for
 * @param full the whole text, for a title or a report
 * @param cut whether some of the text is not drawn
 */
public record TextBlock(ImmutableList<TextLine> lines, String full, boolean cut) {
    /** The widest line, in tenths of a unit. */
    public int width() {
        return lines.isEmpty() ? 0 : lines.collectInt(TextLine::width).max();
    }

    /** The height in tenths of a unit at a distance between baselines. */
    public int height(int lineHeight) {
        return lines.size() * lineHeight;
    }
}
