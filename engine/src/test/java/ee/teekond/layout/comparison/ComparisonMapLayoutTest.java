package ee.teekond.layout.comparison;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.compare.Comparison;
import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Group;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.OfferState;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonMapLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final ComparisonMapLayout LAYOUT = ComparisonMapLayout.bundled();

    @Test
    void a_comparison_with_a_little_of_everything_is_drawn_as_it_was() {
        new Golden("draw", "small-comparison").check("svg", svg(Language.ET));
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        String here = svg(Language.UK);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(svg(Language.UK)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_paper_keeps_its_width_and_shows_everything(Paper paper) {
        LaidOutMap map = map(local(), reference(), Language.EN, paper);

        assertThat(PictureRules.broken(map.scene())).isEmpty();
        assertThat(map.scene().sheet().width()).isEqualTo(paper.width());
        assertThat(ids(map, "touchpoint", "reference")).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void the_state_of_each_card_is_how_the_step_relates() {
        LaidOutMap map = map(local(), reference(), Language.EN, Paper.SCREEN);

        assertThat(state(map, "a")).isEqualTo("same");
        assertThat(state(map, "b")).isEqualTo("adapted");
        assertThat(state(map, "c1")).isEqualTo("split");
        assertThat(state(map, "c2")).isEqualTo("split");
        assertThat(state(map, "de")).isEqualTo("merged");
        assertThat(state(map, "f")).isEqualTo("missing");
        assertThat(state(map, "g")).isEqualTo("not-applicable");
        assertThat(state(map, "h")).isEqualTo("same moved");
        assertThat(state(map, "uus")).isEqualTo("added");
    }

    @Test
    void steps_that_belong_together_share_a_column_unless_one_has_moved() {
        LaidOutMap map = map(local(), reference(), Language.EN, Paper.SCREEN);

        assertThat(box(map, "a", "municipality").x())
                .isEqualTo(box(map, "a", "reference").x());
        assertThat(box(map, "c1", "municipality").x())
                .isEqualTo(box(map, "c", "reference").x());
        assertThat(box(map, "h", "municipality").x())
                .isNotEqualTo(box(map, "h", "reference").x());
        assertThat(ids(map, "connection", "connections"))
                .containsExactlyInAnyOrder("a", "b", "c1", "c2", "de", "de", "f", "g", "h");
    }

    @Test
    void nothing_stands_above_what_the_reference_has_not() {
        LaidOutMap map = map(local(), reference(), Language.EN, Paper.SCREEN);
        Box added = box(map, "uus", "municipality");

        assertThat(map.scene()
                        .allGroups()
                        .select(group -> group.key().lane().equals("reference")
                                && group.key().kind().equals("touchpoint"))
                        .collect(Group::box))
                .noneSatisfy(box -> assertThat(box.x()).isEqualTo(added.x()));
    }

    @Test
    void what_is_missing_says_why_and_who_else_has_it() {
        LaidOutMap map = map(local(), reference(), Language.EN, Paper.SCREEN);

        assertThat(map.scene()
                        .allGroups()
                        .select(group -> group.key().kind().equals("gap"))
                        .collect(group ->
                                group.words().title() + ": " + group.words().description()))
                .containsExactly(
                        "f: Step, etapp; Tõlki ei leita; Missing with it: f; Of the other journeys it is in: 1/1");
    }

    @Test
    void two_municipalities_are_compared_like_one_with_the_reference() {
        LaidOutMap map = map(local(), other(), Language.EN, Paper.A3);

        assertThat(PictureRules.broken(map.scene())).isEmpty();
        assertThat(map.scene().words().title()).isEqualTo("Comparison map: rakvere beside tartu");
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
            keepsTheRules(wordy("oma", words), wordy("etalon", words), language, Paper.A4);
            keepsTheRules(wordy("oma", words.repeat(200)), wordy("etalon", words), language, Paper.A4);
            keepsTheRules(wordy("oma", words), wordy("etalon", words.repeat(200)), language, Paper.A4);
        }
    }

    @Test
    void journeys_of_any_size_keep_every_rule() {
        keepsTheRules(stages("oma", 0, 0), stages("etalon", 0, 0), Language.ET, Paper.A3);
        keepsTheRules(stages("oma", 3, 2), stages("etalon", 0, 0), Language.EN, Paper.A3);
        keepsTheRules(stages("oma", 0, 0), stages("etalon", 3, 2), Language.UK, Paper.A3);
        keepsTheRules(stages("oma", 1, 0), stages("etalon", 2, 0), Language.RU, Paper.A3);
        keepsTheRules(stages("oma", 1, 30), stages("etalon", 1, 25), Language.ET, Paper.A3);
        keepsTheRules(stages("oma", 20, 1), stages("etalon", 7, 5), Language.EN, Paper.A3);
    }

    private static void keepsTheRules(Document journey, Document with, Language language, Paper paper) {
        LaidOutMap map = map(journey, with, language, paper);

        assertThat(PictureRules.broken(map.scene())).isEmpty();
    }

    private static Document wordy(String id, String words) {
        var said = text(words);
        var root = element(
                Journey.KIND,
                id,
                "targetGroup",
                words,
                "title",
                said,
                "municipality",
                id.equals("oma") ? "kov" : "muu");
        var noted = element(
                Deviation.KIND, "erinevus", "counterpart", "etalon-b", "kind", DeviationKind.MISSING, "reason", said);
        return Document.of(root)
                .add(id, "stages", element(Stage.KIND, "s", "title", said, "summary", said))
                .add("s", "touchpoints", step("a", "title", text(words + id), "summary", said))
                .add("s", "touchpoints", step(id + "-b", "title", said, "services", list("a", words + id)))
                .add(id, "deviations", noted)
                .build();
    }

    private static Document stages(String id, int stages, int steps) {
        var journey = Document.of(element(Journey.KIND, id, "targetGroup", "uussisserandaja"));
        for (int stage = 0; stage < stages; stage++) {
            var name = "etapp" + stage;
            journey.add(id, "stages", element(Stage.KIND, name));
            for (int i = 0; i < steps; i++) {
                // Every third step is in one of the journeys only.
                var own = i % 3 == 2 ? id : "samm";
                journey.add(name, "touchpoints", step(name + "-" + own + i));
            }
        }
        return journey.build();
    }

    private static Document reference() {
        return Sketch.journey(
                "etalon", step("a"), step("b"), step("c"), step("d"), step("e"), step("f"), step("g"), step("h"));
    }

    /** Same, adapted, moved to the front, split, merged, added, missing, not applicable. */
    private static Document local() {
        var root = element(Journey.KIND, "oma", "targetGroup", "uussisserandaja", "municipality", "rakvere");
        return Document.of(root)
                .add("oma", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", step("a"))
                .add("etapp", "touchpoints", step("h"))
                .add("etapp", "touchpoints", step("b", "channel", Channel.WEB))
                .add("etapp", "touchpoints", element(Touchpoint.KIND, "c1", "services", list("c"), "origin", list("c")))
                .add("etapp", "touchpoints", element(Touchpoint.KIND, "c2", "origin", list("c")))
                .add(
                        "etapp",
                        "touchpoints",
                        element(Touchpoint.KIND, "de", "services", list("d", "e"), "origin", list("d", "e")))
                .add("etapp", "touchpoints", step("uus"))
                .add("oma", "deviations", deviation("f", DeviationKind.MISSING, "Tõlki ei leita"))
                .add("oma", "deviations", deviation("g", DeviationKind.NOT_APPLICABLE, "Siin seda ei ole"))
                .build();
    }

    private static Document other() {
        var root = element(Journey.KIND, "teine", "targetGroup", "uussisserandaja", "municipality", "tartu");
        return Sketch.journeyOf(root, "etapp", step("a"), step("b"), step("f"), step("h"));
    }

    private static Deviation deviation(String counterpart, DeviationKind kind, String reason) {
        return element(
                Deviation.KIND,
                "erinevus-" + counterpart,
                "counterpart",
                counterpart,
                "kind",
                kind,
                "reason",
                text(reason));
    }

    private static String svg(Language language) {
        LaidOutMap map = map(local(), reference(), language, Paper.A3);
        return new SvgRenderer(Theme.light()).render(map.scene());
    }

    private static LaidOutMap map(Document journey, Document with, Language language, Paper paper) {
        Document catalogue = Sketch.catalogue(
                service("a"), service("b"), service("c"), service("d"), service("e"), service("f"), service("uus"));
        Document place =
                Sketch.municipality("rakvere", offer("a", OfferState.OFFERED), offer("f", OfferState.NOT_OFFERED));
        Document tartu = Sketch.municipality("tartu", offer("f", OfferState.OFFERED));
        var documents = list(catalogue, place, tartu, journey, with);
        Workspace workspace = Sketch.workspace(
                (with.id().equals("teine") ? documents : documents.newWith(other())).toArray(new Document[0]));
        return LAYOUT.lay(workspace, Comparison.of(workspace, journey, with, DAY), language, paper);
    }

    private static List<String> ids(LaidOutMap map, String kind, String lane) {
        return map.scene()
                .allGroups()
                .select(group ->
                        group.key().kind().equals(kind) && group.key().lane().equals(lane))
                .collect(group -> group.key().id())
                .castToList();
    }

    private static String state(LaidOutMap map, String step) {
        return group(map, step, "municipality").key().state();
    }

    private static Box box(LaidOutMap map, String step, String lane) {
        return group(map, step, lane).box();
    }

    private static Group group(LaidOutMap map, String step, String lane) {
        return map.scene()
                .allGroups()
                .detectOptional(group -> group.key().kind().equals("touchpoint")
                        && group.key().lane().equals(lane)
                        && group.key().id().equals(step))
                .orElseThrow();
    }
}
