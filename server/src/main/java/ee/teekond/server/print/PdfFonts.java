package ee.teekond.server.print;

import ee.teekond.layout.text.FontFace;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The weights of the bundled font that one PDF uses, embedded as far as they are used. For one thread. */
final class PdfFonts {
    private final PDDocument document;
    private final Set<Integer> lacking;
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

    /** @param lacking takes the characters that the font does not have */
    PdfFonts(PDDocument document, Set<Integer> lacking) {
        this.document = document;
        this.lacking = lacking;
    }

    PDType0Font font(Weight weight) {
        return fonts.computeIfAbsent(weight, this::embedded);
    }

    FontFace face(Weight weight) {
        return Ruler.bundled().face(weight);
    }

    /** Whether the font has a character; one that it lacks is kept in mind. */
    boolean has(Weight weight, int codePoint) {
        boolean has = face(weight).has(codePoint);
        if (!has) {
            lacking.add(codePoint);
        }
        return has;
    }

    private PDType0Font embedded(Weight weight) {
        try (InputStream file = FontFace.class.getResourceAsStream(weight.file())) {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, weight.file())));
            // The layout measured letter by letter; looking for ligatures would also take most of the time.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + weight.file() + " cannot be embedded", e);
        }
    }
}
