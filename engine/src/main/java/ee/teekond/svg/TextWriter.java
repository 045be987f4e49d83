package ee.teekond.svg;

import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Weight;
import java.util.Locale;

/** Writes lines of text, each held to the width it was measured at, so that no other font makes it overflow. */
final class TextWriter implements MarkWriter<TextRun> {
    @Override
    public void write(TextRun run, SvgWriter out, Paints paints) {
        var text = run.line().text();
        if (text.isEmpty()) {
            return;
        }
        out.start("text");
        out.tenths("x", run.x());
        out.tenths("y", run.baseline());
        writeStyle(run.style(), out);
        if (run.anchor() != Anchor.START) {
            out.attribute("text-anchor", run.anchor().name().toLowerCase(Locale.ROOT));
        }
        out.attribute("fill", paints.colour(run.tone()));
        if (text.codePointCount(0, text.length()) > 1) {
            out.tenths("textLength", run.line().width());
            out.attribute("lengthAdjust", "spacingAndGlyphs");
        }
        out.end(text);
    }

    private static void writeStyle(TypeStyle style, SvgWriter out) {
        out.tenths("font-size", style.size());
        if (style.weight() != Weight.REGULAR) {
            out.whole("font-weight", style.weight().css());
        }
        if (style.spacing() != 0) {
            out.hundredths("letter-spacing", Math.floorDiv(style.size() * style.spacing() + 50, 100));
        }
    }
}
