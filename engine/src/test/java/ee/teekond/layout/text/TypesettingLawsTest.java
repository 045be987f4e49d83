package ee.teekond.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class TypesettingLawsTest {
    private final Ruler ruler = Ruler.bundled();
    private final Typesetter typesetter = new Typesetter(ruler);

    @Property
    void no_line_is_wider_than_the_measure(
            @ForAll("anything") String text,
            @ForAll("styles") TypeStyle style,
            @ForAll @IntRange(min = 1, max = 4000) int measure,
            @ForAll @IntRange(min = 1, max = 6) int lines) {
        var block = typesetter.fit(text, style, measure, lines);

        assertThat(block.lines().size()).isLessThanOrEqualTo(lines);
        assertThat(block.lines()).allSatisfy(line -> {
            assertThat(line.width()).isLessThanOrEqualTo(measure);
            assertThat(line.width()).isEqualTo(ruler.measure(line.text(), style));
        });
    }

    @Property
    void the_lines_together_lose_no_letter_unless_the_text_is_cut(
            @ForAll("anything") String text,
            @ForAll("styles") TypeStyle style,
            @ForAll @IntRange(min = 1, max = 4000) int measure,
            @ForAll @IntRange(min = 1, max = 6) int lines) {
        var block = typesetter.fit(text, style, measure, lines);

        var drawn = letters(block.lines().collect(TextLine::text).makeString(""));
        assertThat(letters(block.full())).isEqualTo(letters(CleanText.of(text).text()));
        if (block.cut()) {
            assertThat(letters(block.full())).startsWith(drawn);
        } else {
            assertThat(drawn).isEqualTo(letters(block.full()));
        }
    }

    @Property
    void balancing_adds_no_line_and_setting_twice_gives_the_same(
            @ForAll("words") String text, @ForAll @IntRange(min = 800, max = 4000) int measure) {
        var style = TypeStyle.of(160, Weight.REGULAR);
        var block = typesetter.fit(text, style, measure, 100);

        assertThat(block.lines().size()).isEqualTo(greedyLines(text, style, measure));
        assertThat(typesetter.fit(text, style, measure, 100)).isEqualTo(block);
    }

    @Property
    void a_wider_measure_never_cuts_what_a_narrower_one_held(
            @ForAll("words") String text, @ForAll @IntRange(min = 800, max = 3000) int measure) {
        var style = TypeStyle.of(160, Weight.REGULAR);
        var narrow = typesetter.fit(text, style, measure, 4);
        var wide = typesetter.fit(text, style, measure * 2, 4);

        assertThat(narrow.cut() || !wide.cut()).isTrue();
    }

    private int greedyLines(String text, TypeStyle style, int measure) {
        var lines = 0;
        var line = "";
        for (var word : text.split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || ruler.measure(longer, style) > measure) {
                lines++;
                line = word;
            } else {
                line = longer;
            }
        }
        return lines;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("ja", "elukoht", "Õpib", "eesti", "keelt", "мова", "PPA-st", "üle", "7", "n=204")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> anything() {
        var words = Arbitraries.of(
                "kohanemis",
                "programmi",
                "Юрій",
                "мова",
                "õ",
                "e-",
                "漢字",
                "مرحبا",
                "გამარჯობა",
                "a".repeat(30),
                "k".repeat(20),
                "15 000");
        var marks =
                Arbitraries.of(" ", "\u00A0", "\n", "\u2028", "\t", "-", "–", "/", "…", "\u00AD", "\u200B", "\u200D");
        var oddities = Arbitraries.of(
                "o\u0303",
                "\u0301\u0302\u0303",
                "👩‍👩‍👧",
                "🇪🇪",
                "🇪",
                "\uD800",
                "\uDC00",
                "\u202E",
                "\u2066",
                "\u0000");
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(4, marks), Tuple.of(1, oddities))
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<TypeStyle> styles() {
        return Arbitraries.of(Weight.class)
                .flatMap(weight -> Arbitraries.integers()
                        .between(100, 600)
                        .flatMap(size -> Arbitraries.integers()
                                .between(-30, 120)
                                .map(spacing -> new TypeStyle(size, weight, spacing))));
    }
}
