package ee.teekond.server.print;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.paint.Colour;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Sheet;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws shapes on a page in the scene's own coordinates: tenths of a unit, from the upper left corner down. A page is made
 * in memory, so that nothing that can go wrong there is the caller's concern. For one page and one thread.
 */
final class PdfPen implements AutoCloseable {
    private final PDPageContentStream stream;
    private final PDResources resources = new PDResources();
    private final AffineTransform down;
    private final Theme theme;
    private final Map<Texture, PDColor> textures = new EnumMap<>(Texture.class);

    /** @param down from the scene's coordinates to the page's */
    PdfPen(PDDocument document, PDPage page, AffineTransform down, Theme theme) throws IOException {
        page.setResources(resources);
        stream = new PDPageContentStream(document, page);
        this.down = down;
        this.theme = theme;
        stream.transform(new Matrix(down));
    }

    /** Something drawn that may fail as writing may. */
    interface Drawing {
        void draw(PDPageContentStream stream) throws IOException;
    }

    /** Draws, and leaves colours, widths and places as they were. */
    void apart(Drawing drawing) {
        draw(page -> {
            page.saveGraphicsState();
            drawing.draw(page);
            page.restoreGraphicsState();
        });
    }

    private void draw(Drawing drawing) {
        try {
            drawing.draw(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("a page is made in memory", e);
        }
    }

    void paper(Sheet sheet) {
        shape(PdfShapes.rectangle(sheet.box(), 0), Tone.PAPER, Stroke.NONE);
    }

    /** Fills and strokes an outline in tenths of a unit. */
    void shape(Outline outline, Fill fill, Stroke stroke) {
        apart(page -> {
            boolean filled = fill.match(new Filling());
            if (!stroke.isNone()) {
                page.setStrokingColor(awt(stroke.tone()));
                page.setLineWidth(stroke.width().tenths());
                dash(page, stroke.dash());
            }
            trace(page, outline);
            if (filled && !stroke.isNone()) {
                page.fillAndStroke();
            } else if (filled) {
                page.fill();
            } else if (!stroke.isNone()) {
                page.stroke();
            }
        });
    }

    /** A line as wide as the box of a missing letter is high. */
    void emptyBox(Box box, Tone tone, int line) {
        apart(page -> {
            page.setStrokingColor(awt(tone));
            page.setLineWidth(line);
            page.addRect(box.x(), box.y(), box.width(), box.height());
            page.stroke();
        });
    }

    java.awt.Color awt(Tone tone) {
        Colour colour = theme.colour(tone);
        return new java.awt.Color(colour.rgb());
    }

    static void trace(PDPageContentStream page, Outline outline) {
        outline.trace(new Tracing(page));
    }

    private static void dash(PDPageContentStream page, Dash dash) throws IOException {
        if (!dash.isSolid()) {
            page.setLineDashPattern(new float[] {dash.on(), dash.off()}, 0);
        }
        if (dash.isRound()) {
            page.setLineCapStyle(1);
        }
    }

    private PDColor pattern(Texture texture) throws IOException {
        PDColor known = textures.get(texture);
        if (known == null) {
            var tiles = PdfTexture.tiles(texture, theme, down);
            known = new PDColor(resources.add(tiles), new PDPattern(null));
            textures.put(texture, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Sets the colour that fills, and tells whether anything does. */
    private final class Filling implements Fill.Cases<Boolean> {
        @Override
        public Boolean none() {
            return false;
        }

        @Override
        public Boolean flat(Tone tone) {
            draw(page -> page.setNonStrokingColor(awt(tone)));
            return true;
        }

        @Override
        public Boolean textured(Texture texture) {
            draw(page -> page.setNonStrokingColor(pattern(texture)));
            return true;
        }
    }

    /** Follows an outline on the page. */
    private record Tracing(PDPageContentStream page) implements Outline.Tracer {
        @Override
        public void moveTo(int x, int y) {
            step(stream -> stream.moveTo(x, y));
        }

        @Override
        public void lineTo(int x, int y) {
            step(stream -> stream.lineTo(x, y));
        }

        @Override
        public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
            step(stream -> stream.curveTo(x1, y1, x2, y2, x, y));
        }

        @Override
        public void close() {
            step(PDPageContentStream::closePath);
        }

        private void step(Drawing drawing) {
            try {
                drawing.draw(page);
            } catch (IOException e) {
                throw new UncheckedIOException("a page is made in memory", e);
            }
        }
    }
}
