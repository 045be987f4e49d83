package ee.teekond.server.print;

import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** Textures as tiles that fill a page. */
final class PdfTexture {
    private PdfTexture() {}

    /** @param down from the scene's coordinates to the page's */
    static PDTilingPattern tiles(Texture texture, Theme theme, AffineTransform down) throws IOException {
        var place = new AffineTransform(down);
        if (texture.grain().isSlanted()) {
            place.rotate(Math.PI / 4);
        }
        var tiles = new PDTilingPattern();
        tiles.setPaintType(PDTilingPattern.PAINT_COLORED);
        tiles.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        tiles.setResources(new PDResources());
        tiles.setBBox(new PDRectangle(texture.pitch(), texture.pitch()));
        tiles.setXStep(texture.pitch());
        tiles.setYStep(texture.pitch());
        tiles.setMatrix(place);
        try (var tile = new PDPatternContentStream(tiles)) {
            tile(tile, texture, theme);
        }
        return tiles;
    }

    private static void tile(PDPatternContentStream tile, Texture texture, Theme theme) throws IOException {
        int pitch = texture.pitch();
        int mark = texture.mark();
        rectangle(tile, pitch, pitch, texture.ground(), theme);
        switch (texture.grain()) {
            case STRIPES, BARS -> rectangle(tile, mark, pitch, texture.tone(), theme);
            case LEVELS -> rectangle(tile, pitch, mark, texture.tone(), theme);
            case LATTICE -> {
                rectangle(tile, mark, pitch, texture.tone(), theme);
                rectangle(tile, pitch, mark, texture.tone(), theme);
            }
            case DOTS -> {
                // A line of no length with round ends is a dot.
                tile.setStrokingColor(
                        new java.awt.Color(theme.colour(texture.tone()).rgb()));
                tile.setLineWidth(mark);
                tile.setLineCapStyle(1);
                tile.moveTo(pitch / 2f, pitch / 2f);
                tile.lineTo(pitch / 2f, pitch / 2f);
                tile.stroke();
            }
        }
    }

    private static void rectangle(PDPatternContentStream tile, int width, int height, Tone tone, Theme theme)
            throws IOException {
        tile.setNonStrokingColor(new java.awt.Color(theme.colour(tone).rgb()));
        tile.addRect(0, 0, width, height);
        tile.fill();
    }
}
