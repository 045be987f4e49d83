package ee.teekond.server.print;

import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Draws a scene as PNG, from its PDF: letters come from the bundled font and none of the machine is needed. A screen
 * is drawn two dots to the pixel, a paper at 200 dots to the inch, and either coarser where it would be too many. Immutable.
 */
public final class PngRenderer {
    private static final float SCREEN_DPI = 192;
    private static final float PAPER_DPI = 200;

    /** A picture of more dots would ask for more than 200 MB of memory. */
    private static final double MOST_DOTS = 50_000_000;

    private final PdfRenderer pdf;

    public PngRenderer(Theme theme) {
        pdf = new PdfRenderer(theme);
    }

    /** Draws one sheet. */
    public Printed render(Scene scene) {
        Printed printed = pdf.render(Lists.immutable.with(scene));
        try (var document = Loader.loadPDF(printed.bytes());
                var out = new ByteArrayOutputStream()) {
            var page = document.getPage(0);
            double inches =
                    page.getMediaBox().getWidth() / 72 * (page.getMediaBox().getHeight() / 72);
            float dpi = (float) Math.min(dotsPerInch(scene.sheet()), Math.sqrt(MOST_DOTS / inches));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
            ImageIO.write(image, "png", out);
            return new Printed(out.toByteArray(), printed.boxed());
        } catch (IOException e) {
            throw new UncheckedIOException("a picture is made in memory", e);
        }
    }

    private static float dotsPerInch(Sheet sheet) {
        return sheet.isPrinted() ? PAPER_DPI : SCREEN_DPI;
    }
}
