package ee.teekond.server.print;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Brush;
import ee.teekond.layout.icon.Drawing;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.MarkReader;
import ee.teekond.layout.scene.Path;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.TextRun;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws marks on a page. */
final class PdfMarks implements MarkReader {
    private final PdfPen pen;
    private final PdfText texts;

    PdfMarks(PdfPen pen, PdfFonts fonts) {
        this.pen = pen;
        texts = new PdfText(pen, fonts);
    }

    @Override
    public void group(Group group) {
        group.marks().forEach(mark -> mark.showTo(this));
    }

    @Override
    public void rect(Rect rect) {
        pen.shape(PdfShapes.rectangle(rect.box(), rect.radius()), rect.fill(), rect.stroke());
    }

    @Override
    public void circle(Circle circle) {
        pen.shape(PdfShapes.circle(circle), circle.fill(), circle.stroke());
    }

    @Override
    public void line(Line line) {
        pen.shape(PdfShapes.line(line), Fill.NONE, line.stroke());
    }

    @Override
    public void path(Path path) {
        pen.shape(path.outline(), path.fill(), path.stroke());
    }

    @Override
    public void text(TextRun text) {
        texts.draw(text);
    }

    /** Layers are in hundredths of the icon's own box, which is fitted into the mark's and centred there. */
    @Override
    public void icon(Icon icon) {
        Drawing drawing = icon.symbol().drawing();
        Box box = icon.box();
        float scale = Math.min((float) box.width() / drawing.width(), (float) box.height() / drawing.height());
        float x = box.x() + (box.width() - drawing.width() * scale) / 2;
        float y = box.y() + (box.height() - drawing.height() * scale) / 2;
        pen.apart(page -> {
            page.transform(new Matrix(scale / 100, 0, 0, scale / 100, x, y));
            page.setLineCapStyle(1);
            page.setLineJoinStyle(1);
            for (Drawing.Layer layer : drawing.layers()) {
                layer(page, layer, icon.tone());
            }
        });
    }

    private void layer(PDPageContentStream page, Drawing.Layer layer, Tone tone) throws IOException {
        Brush brush = layer.brush();
        var colour = pen.awt(brush.isPaper() ? Tone.PAPER : tone);
        if (brush.fills()) {
            page.setNonStrokingColor(colour);
            PdfPen.trace(page, layer.outline());
            page.fill();
        } else {
            page.setStrokingColor(colour);
            page.setLineWidth(brush.width());
            page.setLineDashPattern(brush.isDashed() ? new float[] {brush.on(), brush.off()} : new float[0], 0);
            PdfPen.trace(page, layer.outline());
            page.stroke();
        }
    }
}
