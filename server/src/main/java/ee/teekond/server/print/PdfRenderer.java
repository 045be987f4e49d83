package ee.teekond.server.print;

import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;
import ee.teekond.layout.scene.Words;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Draws scenes as one PDF, a page for each: at their true size, with the letters used of the bundled font embedded and the
 * text as text. The same scenes give the same bytes. Immutable.
 */
public final class PdfRenderer {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /** A pixel, which is what a unit is on a screen. */
    private static final float POINTS_PER_PIXEL = 0.75f;

    /** No page may have a longer side, in points; a larger one is declared in larger units. */
    private static final float LONGEST = 14_400;

    private final Theme theme;

    public PdfRenderer(Theme theme) {
        this.theme = theme;
    }

    /** Draws sheets of one document, at least one. */
    public Printed render(ImmutableList<Scene> scenes) {
        Set<Integer> boxed = new TreeSet<>();
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            describe(document, scenes.getFirst().words());
            var fonts = new PdfFonts(document, boxed);
            for (Scene scene : scenes) {
                draw(document, scene, fonts);
            }
            document.save(out);
            return new Printed(
                    out.toByteArray(),
                    Lists.immutable.withAll(boxed).collect(codePoint -> Character.toString(codePoint)));
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF is made in memory", e);
        }
    }

    private static void describe(PDDocument document, Words words) {
        var information = new PDDocumentInformation();
        information.setTitle(words.title());
        information.setSubject(words.description());
        information.setCreator("Teekond");
        document.setDocumentInformation(information);
        document.setDocumentId(0L);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(words.language());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void draw(PDDocument document, Scene scene, PdfFonts fonts) throws IOException {
        float scale = pointsPerTenth(scene.sheet());
        float width = scene.sheet().width() * scale;
        float height = scene.sheet().height() * scale;
        float unit = Math.max(1, Math.max(width, height) / LONGEST);
        var page = new PDPage(new PDRectangle(width / unit, height / unit));
        if (unit > 1) {
            page.setUserUnit(unit);
        }
        document.addPage(page);
        var down = new AffineTransform(scale / unit, 0, 0, -scale / unit, 0, height / unit);
        try (var pen = new PdfPen(document, page, down, theme)) {
            pen.paper(scene.sheet());
            var marks = new PdfMarks(pen, fonts);
            scene.groups().forEach(marks::group);
        }
    }

    private static float pointsPerTenth(Sheet sheet) {
        return sheet.isPrinted() ? POINTS_PER_MILLIMETRE / sheet.tenthsPerMillimetre() : POINTS_PER_PIXEL / 10;
    }
}
