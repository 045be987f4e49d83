package ee.teekond.layout.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.map.primitive.MutableIntIntMap;

/** Reads from a TrueType file what measuring needs: the em and the advance width of every character. */
final class TrueTypeReader {
    private static final int TABLE_DIRECTORY = 12;
    private static final int TABLE_RECORD = 16;

    private final ByteBuffer file;

    private TrueTypeReader(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes);
    }

    static FontFace read(byte[] bytes) {
        var reader = new TrueTypeReader(bytes);
        return new FontFace(reader.unitsPerEm(), reader.advances());
    }

    private int unitsPerEm() {
        return unsigned(table("head") + 18);
    }

    private MutableIntIntMap advances() {
        var measured = unsigned(table("hhea") + 34);
        var metrics = table("hmtx");
        var advances = IntIntMaps.mutable.empty();
        glyphs().forEachKeyValue((codePoint, glyph) -> {
            var row = Math.min(glyph, measured - 1);
            advances.put(codePoint, unsigned(metrics + 4 * row));
        });
        return advances;
    }

    /** The characters' glyph numbers, from the widest Unicode subtable the font has. */
    private MutableIntIntMap glyphs() {
        var cmap = table("cmap");
        var glyphs = IntIntMaps.mutable.empty();
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            var subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            switch (unsigned(subtable)) {
                case 4 -> readSegments(subtable, glyphs);
                case 12 -> readGroups(subtable, glyphs);
                default -> {
                    // Other formats repeat what these two say, or hold variation sequences.
                }
            }
        }
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("the font has no character map of format 4 or 12");
        }
        return glyphs;
    }

    /** Format 4: the basic plane in segments, each either shifted or looked up in an array behind it. */
    private void readSegments(int subtable, MutableIntIntMap glyphs) {
        var doubled = unsigned(subtable + 6);
        var ends = subtable + 14;
        var starts = ends + doubled + 2;
        var deltas = starts + doubled;
        var offsets = deltas + doubled;
        for (int at = 0; at < doubled; at += 2) {
            var start = unsigned(starts + at);
            var end = Math.min(unsigned(ends + at), 0xFFFE);
            var delta = unsigned(deltas + at);
            var offset = unsigned(offsets + at);
            for (int codePoint = start; codePoint <= end; codePoint++) {
                var found = offset == 0 ? codePoint : unsigned(offsets + at + offset + 2 * (codePoint - start));
                var glyph = offset != 0 && found == 0 ? 0 : (found + delta) & 0xFFFF;
                if (glyph != 0) {
                    glyphs.put(codePoint, glyph);
                }
            }
        }
    }

    /** Format 12: all planes in groups of following characters with following glyphs. */
    private void readGroups(int subtable, MutableIntIntMap glyphs) {
        var groups = file.getInt(subtable + 12);
        for (int i = 0; i < groups; i++) {
            var group = subtable + 16 + 12 * i;
            var start = file.getInt(group);
            var end = file.getInt(group + 4);
            var glyph = file.getInt(group + 8);
            for (int codePoint = start; codePoint <= end; codePoint++) {
                glyphs.put(codePoint, glyph + codePoint - start);
            }
        }
    }

    private int table(String tag) {
        for (int i = 0; i < unsigned(4); i++) {
            var entry = TABLE_DIRECTORY + TABLE_RECORD * i;
            var name = new String(file.array(), entry, 4, StandardCharsets.US_ASCII);
            if (name.equals(tag)) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("the font has no table «" + tag + "»");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
