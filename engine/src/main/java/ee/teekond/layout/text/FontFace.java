package ee.teekond.layout.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.collections.api.map.primitive.IntIntMap;

/**
 * One weight of the bundled font: the advance width of every character, in font units, without kerning. Immutable.
 *
 * <p>A character the font lacks is drawn by whatever font the reader's machine falls back to; it counts
 * {@value #MISSING_THOUSANDTHS} thousandths of an em, and a full em where its script is written in squares.
 * Combining marks and invisible format characters take no room.
 */
public final class FontFace {
    static final int MISSING_THOUSANDTHS = 600;
    private static final int WIDE_THOUSANDTHS = 1000;

    private final int unitsPerEm;
    private final IntIntMap advances;

    FontFace(int unitsPerEm, IntIntMap advances) {
        this.unitsPerEm = unitsPerEm;
        this.advances = advances;
    }

    /** The bundled font in one weight, read from the resource each time; {@link Ruler} keeps them. */
    public static FontFace bundled(Weight weight) {
        try (var resource = FontFace.class.getResourceAsStream(weight.file())) {
            return TrueTypeReader.read(
                    Objects.requireNonNull(resource, weight.file()).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + weight.file() + " cannot be read", e);
        }
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    public boolean has(int codePoint) {
        return advances.containsKey(codePoint);
    }

    /** The advance width of one character in font units. */
    public int advance(int codePoint) {
        if (Characters.isInvisible(codePoint)) {
            return 0;
        }
        return advances.getIfAbsent(codePoint, fallback(codePoint));
    }

    /** The advance width of a text in font units, as it is drawn without kerning and ligatures. */
    public long advance(String text) {
        long sum = 0;
        for (var clusters = new Clusters(text); clusters.next(); ) {
            sum += clusters.advance(this);
        }
        return sum;
    }

    /** The width in tenths of a unit, rounded up, of a text set in a size in tenths of a unit. */
    public int measure(String text, int size, int spacing) {
        return tenths(room(text, spacing), size);
    }

    /** The same, not rounded. */
    public float measureExactly(String text, int size, int spacing) {
        return (float) ((double) room(text, spacing) * size / (1000L * unitsPerEm));
    }

    private long room(String text, int spacing) {
        long room = 0;
        for (var clusters = new Clusters(text); clusters.next(); ) {
            room += room(clusters.advance(this), spacing);
        }
        return room;
    }

    /** What a cluster takes up, in thousandths of a font unit, letter spacing (thousandths of an em) included. */
    long room(int advance, int spacing) {
        return Math.max(0, 1000L * advance + (long) spacing * unitsPerEm);
    }

    /** Room in thousandths of a font unit as tenths of a unit, rounded up. */
    int tenths(long room, int size) {
        var whole = 1000L * unitsPerEm;
        return (int) Math.min(Integer.MAX_VALUE, (room * size + whole - 1) / whole);
    }

    /** The most room, in thousandths of a font unit, that still fits into a width in tenths of a unit. */
    long fitting(int width, int size) {
        return 1000L * unitsPerEm * width / size;
    }

    private int fallback(int codePoint) {
        var thousandths = Characters.isWide(codePoint) ? WIDE_THOUSANDTHS : MISSING_THOUSANDTHS;
        return unitsPerEm * thousandths / 1000;
    }
}
