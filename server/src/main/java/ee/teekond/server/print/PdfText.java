package ee.teekond.server.print;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.text.TypeStyle;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws lines of text at the width they were measured at. A letter the font lacks is an empty box as wide as was reckoned
 * for it; marks that sit on the letter before them are drawn there.
 */
final class PdfText {
    private final PdfPen pen;
    private final PdfFonts fonts;

    PdfText(PdfPen pen, PdfFonts fonts) {
        this.pen = pen;
        this.fonts = fonts;
    }

    void draw(TextRun run) {
        String text = Normalizer.normalize(run.line().text(), Normalizer.Form.NFC);
        float x = run.anchor().left(run.x(), run.line().width());
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isPlain(text.codePointAt(end), run.style())) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                String part = text.substring(at, end);
                show(part, x, run);
                x += width(part, run.style());
            } else {
                int codePoint = text.codePointAt(at);
                end += Character.charCount(codePoint);
                x += single(codePoint, x, run);
            }
            at = end;
        }
    }

    /** Draws what is not a plain letter, and tells how far the line has gone on. */
    private float single(int codePoint, float x, TextRun run) {
        String text = Character.toString(codePoint);
        float width = width(text, run.style());
        if (fonts.has(run.style().weight(), codePoint)) {
            show(text, x, run);
        } else if (width > 0) {
            int size = run.style().size();
            int edge = Math.max(1, size / 14);
            Box box = new Box(
                    Math.round(x) + edge, run.baseline() - size * 7 / 10, Math.round(width) - 2 * edge, size * 7 / 10);
            pen.emptyBox(box, run.tone(), edge);
        }
        return width;
    }

    private boolean isPlain(int codePoint, TypeStyle style) {
        return fonts.face(style.weight()).has(codePoint)
                && fonts.face(style.weight()).advance(codePoint) > 0;
    }

    private float width(String text, TypeStyle style) {
        return fonts.face(style.weight()).measureExactly(text, style.size(), style.spacing());
    }

    private void show(String text, float x, TextRun run) {
        TypeStyle style = run.style();
        pen.apart(page -> write(page, text, x, run, style));
    }

    private void write(PDPageContentStream page, String text, float x, TextRun run, TypeStyle style)
            throws IOException {
        page.setNonStrokingColor(pen.awt(run.tone()));
        page.beginText();
        page.setFont(fonts.font(style.weight()), style.size());
        if (style.spacing() != 0) {
            page.setCharacterSpacing(style.size() * style.spacing() / 1000f);
        }
        page.setTextMatrix(new Matrix(1, 0, 0, -1, x, run.baseline()));
        page.showText(text);
        page.endText();
    }
}
