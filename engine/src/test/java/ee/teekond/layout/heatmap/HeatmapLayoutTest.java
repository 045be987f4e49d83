package ee.teekond.layout.heatmap;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.Sketch;
import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.Counted.Entry;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Group;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeatmapLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final HeatmapLayout LAYOUT = HeatmapLayout.bundled();
    private static final Counted LITTLE = Counted.of(
            new Entry("rakvere", "tolge", "uus", 1, 0, 2, 12),
            new Entry("rakvere", "nou", "uus", 0, 3, 3, 0),
            new Entry("rakvere", "nou", "vana", 0, 1, 4, 0),
            new Entry("tartu", "tolge", "uus", 1, 4, 6, 3),
            new Entry("tartu", "tolge", "vana", 2, 0, 5, 9));

    @Test
    void a_little_of_everything_is_drawn_as_it_was() {
        new Golden("draw", "small-heatmap").check("svg", svg(LITTLE, Language.ET, three()));
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        String here = svg(LITTLE, Language.UK, three());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(svg(LITTLE, Language.UK, three())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void unknown_is_told_apart_from_none() {
        LaidOutMap map = map(LITTLE, Language.EN, Paper.SCREEN, three());

        assertThat(state(map, "uus", "rakvere--nou")).isEqualTo("unknown");
        assertThat(state(map, "vana", "rakvere--nou")).isEqualTo("bin-0");
        assertThat(state(map, "uus", "tartu--tolge")).isEqualTo("bin-1 mostly-unknown");
        assertThat(state(map, "overview", "tartu--nou")).isEqualTo("empty");
    }

    @Test
    void bins_are_fixed_and_not_stretched_to_the_data() {
        var faint = Counted.of(new Entry("rakvere", "tolge", "uus", 1, 0, 20, 0));

        assertThat(state(map(faint, Language.EN, Paper.SCREEN, two()), "overview", "rakvere--tolge"))
                .startsWith("bin-0");
        assertThat(svg(faint, Language.EN, two())).contains(">0–9<").contains(">60+<");
    }

    /** Nine of twelve are shown in one panel; the overview's twelve would give away the three of the other. */
    @Test
    void no_total_gives_away_what_a_cell_hides() {
        String svg = svg(LITTLE, Language.EN, three());

        assertThat(svg).contains("n&lt;5").contains("n=5").doesNotContain("n=3<");
        LaidOutMap map = map(LITTLE, Language.EN, Paper.SCREEN, three());
        assertThat(group(map, "overview", "tartu--tolge").words().description()).doesNotContain("n=");
        assertThat(group(map, "overview", "tartu").words().description()).doesNotContain("n=");
        assertThat(group(map, "uus", "tolge").words().description()).doesNotContain("n=");
        assertThat(group(map, "overview", "rakvere--tolge").words().description())
                .contains("n=10");
    }

    @Test
    void what_too_few_people_say_is_in_no_byte() {
        var people = new Counted(
                Lists.immutable.of(
                        new Entry("rakvere", "tolge", "uus", 77, 0, 991, 3),
                        new Entry("tartu", "tolge", "uus", 50, 0, 100, 30)),
                true);

        LaidOutMap map = map(people, Language.EN, Paper.SCREEN, two());
        String svg = new SvgRenderer(Theme.light()).render(map.scene());

        assertThat(state(map, "overview", "rakvere--tolge")).isEqualTo("suppressed");
        assertThat(state(map, "overview", "tolge")).isEqualTo("suppressed");
        assertThat(svg)
                .contains("50/100")
                .doesNotContain("77/")
                .doesNotContain("127/")
                .doesNotContain("1091");
        assertThat(svg).doesNotContain("991");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void eighty_rows_of_sixty_columns_keep_every_rule(Paper paper) {
        LaidOutMap map = map(country(79, 60), Language.ET, paper, two());

        assertThat(PictureRules.broken(map.scene())).isEmpty();
        assertThat(map.report().isComplete()).isTrue();
        assertThat(map.scene().sheet().width()).isEqualTo(paper.width());
        assertThat(map.scene().allGroups().count(group -> group.key().kind().equals("cell")))
                .isEqualTo(79 * 60);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void panels_of_many_keep_every_rule(Language language) {
        assertThat(PictureRules.broken(
                        map(country(79, 60), language, Paper.A3, three()).scene()))
                .isEmpty();
        assertThat(PictureRules.broken(
                        map(country(8, 7), language, Paper.A4, three()).scene()))
                .isEmpty();
        assertThat(PictureRules.broken(
                        map(country(1, 1), language, Paper.A0, one()).scene()))
                .isEmpty();
        assertThat(PictureRules.broken(
                        map(Counted.of(), language, Paper.A3, two()).scene()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<b>Nimi</b> & </text><script>",
                "هذه رحلة المهاجر الجديد في إستونيا وهي طويلة جدا",
                "Täiskasvanuhariduskorraldajakonsultatsioonikeskusekohamäärused",
                "{0} {1} {2}",
                "\uD800 lone \u202E turned\u0000"
            })
    void hostile_words_keep_every_rule(String words) {
        for (Language language : Language.values()) {
            for (String said : new String[] {words, words.repeat(200)}) {
                Workspace workspace =
                        workspace(Sketch.alone(element(Municipality.KIND, "rakvere", "title", text(said))));
                var entries = Counted.of(
                        new Entry("rakvere", words, "uus", 1, 0, 2, 0), new Entry(words, "nou", words, 0, 1, 3, 0));
                for (var by : new Grouping[][] {two(), three()}) {
                    var map = LAYOUT.lay(workspace, inquiry(entries, by), language, Paper.A4);

                    assertThat(PictureRules.broken(map.scene())).isEmpty();
                }
            }
        }
    }

    @Test
    void feelings_and_days_and_more_than_three_groupings_are_not_drawn() {
        assertThat(HeatmapLayout.draws(inquiry(real("emotion-lows"), Grouping.MUNICIPALITY, Grouping.STAGE)))
                .isFalse();
        assertThat(HeatmapLayout.draws(inquiry(real("waiting"), Grouping.MUNICIPALITY, Grouping.PERSONA)))
                .isFalse();
        var four = inquiry(
                real("missing-services"), Grouping.MUNICIPALITY, Grouping.STAGE, Grouping.LEVEL, Grouping.CHANNEL);
        assertThat(HeatmapLayout.draws(four)).isFalse();
        assertThatThrownBy(() -> LAYOUT.lay(workspace(), four, Language.ET, Paper.A3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Question real(String name) {
        return Questions.find(name).orElseThrow();
    }

    private static Counted country(int rows, int columns) {
        var entries = IntStream.range(0, rows)
                .boxed()
                .flatMap(row -> IntStream.range(0, columns)
                        .mapToObj(column -> new Entry(
                                "vald-" + row,
                                "teenus-" + column,
                                row % 3 == 0 ? "uus" : "vana",
                                (row * 7 + column * 3) % 11,
                                (row + column) % 4,
                                16,
                                (row * column) % 23)))
                .toList();
        return new Counted(Lists.immutable.ofAll(entries), false);
    }

    private static Grouping[] one() {
        return new Grouping[] {Grouping.MUNICIPALITY};
    }

    private static Grouping[] two() {
        return new Grouping[] {Grouping.MUNICIPALITY, Grouping.SERVICE};
    }

    private static Grouping[] three() {
        return new Grouping[] {Grouping.MUNICIPALITY, Grouping.SERVICE, Grouping.TARGET_GROUP};
    }

    private static Inquiry inquiry(Question question, Grouping... by) {
        return Inquiry.of(question, DAY).by(Lists.immutable.of(by));
    }

    private static LaidOutMap map(Question question, Language language, Paper paper, Grouping... by) {
        return LAYOUT.lay(workspace(), inquiry(question, by), language, paper);
    }

    private static String svg(Question question, Language language, Grouping... by) {
        return new SvgRenderer(Theme.light())
                .render(map(question, language, Paper.SCREEN, by).scene());
    }

    private static Workspace workspace(Document... more) {
        return Sketch.workspace(Lists.immutable
                .of(more)
                .newWith(Sketch.journeyIn("rakvere", "teekond", step("tolge")))
                .toArray(new Document[0]));
    }

    private static String state(LaidOutMap map, String lane, String id) {
        return group(map, lane, id).key().state();
    }

    private static Group group(LaidOutMap map, String lane, String id) {
        return map.scene()
                .allGroups()
                .detectOptional(group ->
                        (group.key().kind().equals("cell") || group.key().kind().equals("total"))
                                && group.key().lane().equals(lane)
                                && group.key().id().equals(id))
                .orElseThrow();
    }
}
