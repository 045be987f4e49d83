package ee.teekond.server.print;

import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.MarkReader;
import ee.teekond.layout.scene.Path;
import ee.teekond.layout.scene.Rect;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.text.FontFace;
import ee.teekond.layout.text.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of the bundled font that a picture uses, as a style sheet that carries them along. */
public final class FontSubsets {

    /** The tables a browser needs; those of ligatures and kerning are as large as the whole font and are not measured with. */
    private static final List<String> KEPT = List.of("OS/2", "cmap", "name", "post", "cvt ", "prep", "fpgm", "gasp");

    private FontSubsets() {}

    /** One {@code @font-face} for each weight a picture uses, with just the letters it uses. */
    public static String css(Scene scene) {
        Used used = new Used();
        scene.groups().forEach(used::group);
        StringBuilder css = new StringBuilder();
        used.letters.forEach((weight, letters) -> css.append("@font-face{font-family:Inter;font-weight:")
                .append(weight.css())
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(subset(weight, letters)))
                .append(")}"));
        return css.toString();
    }

    private static byte[] subset(Weight weight, Set<Integer> letters) {
        try (InputStream file = FontFace.class.getResourceAsStream(weight.file());
                TrueTypeFont font = new TTFParser()
                        .parse(new RandomAccessReadBuffer(
                                Objects.requireNonNull(file, weight.file()).readAllBytes()))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
            subsetter.setPrefix("TEEKND");
            subsetter.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + weight.file() + " cannot be cut down", e);
        }
    }

    /** Finds the letters of every weight. */
    private static final class Used implements MarkReader {
        private final Map<Weight, Set<Integer>> letters = new EnumMap<>(Weight.class);

        @Override
        public void group(Group group) {
            group.marks().forEach(mark -> mark.showTo(this));
        }

        @Override
        public void text(TextRun text) {
            Set<Integer> known = letters.computeIfAbsent(text.style().weight(), weight -> new TreeSet<>());
            text.line().text().codePoints().forEach(known::add);
        }

        @Override
        public void rect(Rect rect) {
            // No letters.
        }

        @Override
        public void circle(Circle circle) {
            // No letters.
        }

        @Override
        public void line(Line line) {
            // No letters.
        }

        @Override
        public void path(Path path) {
            // No letters.
        }

        @Override
        public void icon(Icon icon) {
            // No letters.
        }
    }
}
