package ee.teekond.server.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Sheet;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.layout.text.Weight;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.server.content.ExampleCountry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Maps on paper, read back from the files they are printed to. */
class PrintTest {
    private static final TypeStyle BODY = TypeStyle.of(400, Weight.REGULAR);

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @Test
    void a_pdf_has_pages_of_the_papers_size_and_every_title_as_text() throws IOException {
        for (var language : Language.values()) {
            var map = map(Paper.A4, language);
            try (var pdf = read(map)) {
                assertThat(pdf.getNumberOfPages())
                        .isEqualTo(map.sheets().size())
                        .isGreaterThan(2);
                for (PDPage page : pdf.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isCloseTo(595.3f, within(0.1f));
                    assertThat(page.getMediaBox().getHeight()).isCloseTo(841.9f, within(0.1f));
                }
                var text = letters(new PDFTextStripper().getText(pdf));
                for (var step : journey().all(Touchpoint.KIND)) {
                    assertThat(text).contains(letters(step.title().forReader(language)));
                }
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                assertThat(pdf.getDocumentInformation().getTitle()).contains("1/");
            }
        }
    }

    @Test
    void fonts_are_embedded_as_far_as_they_are_used() throws IOException {
        try (var pdf = read(map(Paper.A3, Language.UK))) {
            var resources = pdf.getPage(0).getResources();
            var fonts = Lists.mutable.ofAll(resources.getFontNames());
            assertThat(fonts).isNotEmpty();
            for (var name : fonts) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-.*");
            }
        }
    }

    @Test
    void the_same_map_gives_the_same_bytes() {
        var map = map(Paper.A3, Language.ET);

        assertThat(pdf(map.sheets()).bytes()).isEqualTo(pdf(map.sheets()).bytes());
    }

    @Test
    void a_letter_the_font_lacks_is_named_and_drawn_as_a_box() throws IOException {
        var printed = pdf(Lists.immutable.of(scene("Tere 日本 ع")));

        assertThat(printed.boxed()).containsExactly("ع", "日", "本");
        try (var pdf = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("Tere");
        }
        assertThat(ink(scene("Tere 日本"))).isGreaterThan(ink(scene("Tere")));
    }

    @Test
    void text_ends_where_it_was_measured_to_end() throws IOException {
        var words = "Õäöü žŠ — Щедрый ґанок WAVE fi";
        var line = new Typesetter(Ruler.bundled()).line(words, BODY);
        var image = image(scene(words));
        float dotsPerTenth = image.getWidth() / 10_000f;

        assertThat(lastInk(image) / dotsPerTenth).isCloseTo(500 + line.width(), within(60f));
    }

    @Test
    void a_picture_can_bring_the_letters_it_uses_along() throws IOException {
        var css = FontSubsets.css(scene("Tere, õhtu Їжак"));

        assertThat(css).startsWith("@font-face{font-family:Inter;font-weight:400;src:url(data:font/ttf;base64,");
        var bytes = Base64.getDecoder()
                .decode(css.substring(css.indexOf("base64,") + "base64,".length(), css.lastIndexOf(")}")));
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            var letters = font.getUnicodeCmapLookup();
            assertThat("Tere,õhuЇжак".codePoints()).allMatch(letter -> letters.getGlyphId(letter) > 0);
            assertThat(letters.getGlyphId('Q')).isZero();
            assertThat(bytes.length).isLessThan(20_000);
        }
    }

    @Test
    void a_paper_is_drawn_at_two_hundred_dots_to_the_inch() throws IOException {
        var image = image(map(Paper.A3, Language.ET).scene());

        assertThat(image.getWidth()).isCloseTo(3307, within(2));
        assertThat(image.getHeight()).isCloseTo(2339, within(2));
    }

    @Test
    void a_huge_sheet_is_drawn_coarser_and_its_page_is_declared_in_larger_units() throws IOException {
        var scene = new Scene(
                "suur", "map", Sheet.screen(25_200, 900_000), new Words("Suur", "", "et"), Lists.immutable.empty());

        try (var pdf = Loader.loadPDF(pdf(Lists.immutable.of(scene)).bytes())) {
            assertThat(pdf.getPage(0).getUserUnit()).isGreaterThan(1);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isLessThanOrEqualTo(14_400);
        }
        var image = image(scene);
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(51_000_000);
    }

    private static PDDocument read(LaidOutMap map) throws IOException {
        return Loader.loadPDF(pdf(map.sheets()).bytes());
    }

    private static Printed pdf(ImmutableList<Scene> sheets) {
        return new PdfRenderer(Theme.light()).render(sheets);
    }

    private static BufferedImage image(Scene scene) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                new PngRenderer(Theme.light()).render(scene).bytes()));
    }

    private static Scene scene(String words) {
        var line = new Typesetter(Ruler.bundled()).line(words, BODY);
        var marks = Lists.immutable.<Mark>of(TextRun.at(500, 1_000, line, BODY, Tone.INK));
        var group = new Group(Key.of("a", "words"), Words.NONE, new Box(0, 0, 10_000, 2_000), marks);
        return new Scene(
                "leht", "map", Sheet.screen(10_000, 2_000), new Words("Leht", "", "et"), Lists.immutable.of(group));
    }

    private static int ink(Scene scene) throws IOException {
        var image = image(scene);
        int ink = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            ink += hasInk(image, x) ? 1 : 0;
        }
        return ink;
    }

    private static int lastInk(BufferedImage image) {
        int x = image.getWidth() - 1;
        while (x > 0 && !hasInk(image, x)) {
            x--;
        }
        return x;
    }

    private static boolean hasInk(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) & 0xFF) < 128) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static LaidOutMap map(Paper paper, Language language) {
        return JourneyMapLayout.bundled()
                .lay(country, journey(), new MapOptions(language, LocalDate.of(2026, 2, 1), paper));
    }

    private static Document journey() {
        return country.document(Journey.KIND, "rakvere-uussisserandaja").orElseThrow();
    }
}
