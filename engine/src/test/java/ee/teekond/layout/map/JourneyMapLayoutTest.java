package ee.teekond.layout.map;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.TextRun;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.Marks;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Sample;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private final JourneyMapLayout layout = JourneyMapLayout.bundled();

    @Test
    void a_small_journey_is_drawn_as_it_was() {
        new Golden("draw", "small-map").check("svg", svg(small(), Language.ET));
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        var here = svg(small(), Language.UK);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(svg(small(), Language.UK)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_paper_keeps_its_width_and_shows_everything(Paper paper) {
        var map = map(small(), new MapOptions(Language.EN, DAY, paper));

        assertThat(map.sheets().flatCollect(PictureRules::broken)).isEmpty();
        assertThat(map.sheets().collect(sheet -> sheet.sheet().width()).distinct())
                .containsExactly(paper.width());
        assertThat(ids(map, "touchpoint")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_branch_runs_on_a_row_of_its_own_below_the_main_line() {
        var map = map(small(), new MapOptions(Language.ET, DAY, Paper.A3));

        assertThat(box(map, "c").y()).isGreaterThan(box(map, "b").bottom());
        assertThat(box(map, "c").x()).isGreaterThanOrEqualTo(box(map, "b").right());
        assertThat(box(map, "d").x()).isGreaterThanOrEqualTo(box(map, "c").right());
    }

    @Test
    void too_few_people_are_shown_nowhere() {
        var svg = svg(small(), Language.ET);

        assertThat(svg).contains("n&lt;5").doesNotContain("n=4");
        assertThat(svg).contains("n=10 A");
    }

    @Test
    void content_without_a_translation_says_what_language_it_is_in() {
        assertThat(svg(small(), Language.UK)).contains("lang=\"et\"").contains("КАРТА ШЛЯХУ");
    }

    @Test
    void shortened_text_is_in_the_report_and_whole_in_the_title() {
        var words = "väga pikk jutt ".repeat(40).strip();
        var map = map(journey(step("a", "title", text(words))), new MapOptions(Language.ET, DAY, Paper.A3));

        assertThat(map.report().shortened())
                .anySatisfy(each -> assertThat(each.full()).isEqualTo(words));
        assertThat(map.scene().allGroups())
                .anySatisfy(group -> assertThat(group.words().title()).isEqualTo("1.1 " + words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<b>Nimi</b> & </text><script>",
                "هذه رحلة المهاجر الجديد في إستونيا وهي طويلة جدا",
                "Täiskasvanuhariduskorraldajakonsultatsioonikeskusekohamäärused",
                "\uD800 lone \u202E turned\u0000"
            })
    void hostile_words_keep_every_rule(String words) {
        for (var language : Language.values()) {
            keepsTheRules(wordy(words), language);
            keepsTheRules(wordy(words.repeat(200)), language);
        }
    }

    @Test
    void titles_of_ten_thousand_characters_keep_every_rule() {
        keepsTheRules(wordy("x".repeat(10_000)), Language.ET);
        keepsTheRules(wordy("sõna ".repeat(2_000)), Language.RU);
    }

    @Test
    void journeys_of_any_size_keep_every_rule() {
        keepsTheRules(Document.of(root("tühi")).build(), Language.ET);
        keepsTheRules(stages(1, 0), Language.ET);
        keepsTheRules(stages(1, 1), Language.ET);
        keepsTheRules(stages(40, 1), Language.EN);
        keepsTheRules(stages(1, 30), Language.UK);
        keepsTheRules(stages(7, 5), Language.RU);
    }

    private void keepsTheRules(Document journey, Language language) {
        for (var paper : List.of(Paper.A3, Paper.A4)) {
            var map = map(journey, new MapOptions(language, DAY, paper));
            assertThat(map.sheets().flatCollect(PictureRules::broken)).isEmpty();
            assertThat(ids(map, "touchpoint"))
                    .containsExactlyInAnyOrderElementsOf(
                            journey.all(Touchpoint.KIND).collect(Touchpoint::id));
        }
    }

    private static Document wordy(String words) {
        var said = text(words);
        var root = element(Journey.KIND, "sõnad", "targetGroup", words, "title", said, "summary", said);
        return Document.of(root)
                .add("sõnad", "stages", element(Stage.KIND, "s", "title", said, "summary", said))
                .add("s", "touchpoints", step("a", "title", said, "summary", said))
                .add("s", "touchpoints", step("b", "title", said, "next", list(to("a", FlowKind.LOOP_BACK))))
                .add("a", "painPoints", pain("p", words))
                .add("sõnad", "proposals", element(Proposal.KIND, "e", "text", said, "addresses", list("p")))
                .build();
    }

    private static Document stages(int stages, int steps) {
        var journey = Document.of(root("palju"));
        for (int stage = 0; stage < stages; stage++) {
            var id = "etapp" + stage;
            journey.add("palju", "stages", element(Stage.KIND, id));
            IntStream.range(0, steps).forEach(step -> {
                journey.add(id, "touchpoints", step(id + "-samm" + step));
                journey.add(id + "-samm" + step, "painPoints", pain(id + "-valu" + step, "valus " + step));
            });
        }
        return journey.build();
    }

    private static Journey root(String id) {
        return element(Journey.KIND, id, "targetGroup", "uussisserandaja");
    }

    private static PainPoint pain(String id, String words) {
        return element(
                PainPoint.KIND, id, "text", text(words), "kind", PainKind.WAITING, "severity", 2, "view", View.BOTH);
    }

    private static Document journey(Touchpoint... steps) {
        return Sketch.journey("teekond", steps);
    }

    /** A fork, a branch, a loop, and a little of everything. */
    private static Document small() {
        var root = element(Journey.KIND, "teekond", "targetGroup", "uussisserandaja", "municipality", "rakvere");
        var asked = new Emotion(Optional.empty(), 5, list(said("küsitlus", 12)), false);
        var few = new Emotion(Optional.empty(), -15, list(said("vestlus", 4)), false);
        var b = step("b", "emotion", list(asked), "next", list(to("d"), to("c", FlowKind.CHOICE)));
        return Document.of(root)
                .add("teekond", "stages", element(Stage.KIND, "esimene"))
                .add("teekond", "stages", element(Stage.KIND, "teine"))
                .add("esimene", "touchpoints", step("a", "emotion", list(feeling(-12)), "next", list(to("b"))))
                .add("esimene", "touchpoints", b)
                .add("esimene", "touchpoints", step("c", "emotion", list(few), "next", list(to("d"))))
                .add("teine", "touchpoints", step("d", "next", list(to("a", FlowKind.LOOP_BACK))))
                .add("b", "painPoints", pain("valu", "Tõlki ei ole"))
                .add(
                        "teekond",
                        "proposals",
                        element(
                                Proposal.KIND,
                                "ettepanek",
                                "addresses",
                                list("valu"),
                                "effort",
                                1,
                                "impact",
                                3,
                                "marks",
                                new Marks(list(), false, Optional.empty(), Sample.WHOLE)))
                .build();
    }

    private String svg(Document journey, Language language) {
        var map = map(journey, new MapOptions(language, DAY, Paper.A3));
        return new SvgRenderer(Theme.light()).render(map.scene());
    }

    private LaidOutMap map(Document journey, MapOptions options) {
        var catalogue = Sketch.catalogue(service("a"), service("b"), service("c"));
        var place = Sketch.municipality("rakvere", offer("a", OfferState.OFFERED), offer("b", OfferState.NOT_OFFERED));
        return layout.lay(Workspace.of(Manifest.PLAIN, list(catalogue, place, journey)), journey, options);
    }

    private static List<String> ids(LaidOutMap map, String kind) {
        return map.sheets()
                .flatCollect(Scene::allGroups)
                .select(group -> group.key().kind().equals(kind))
                .collect(group -> group.key().id())
                .castToList();
    }

    private static ee.teekond.layout.geometry.Box box(LaidOutMap map, String step) {
        return map.scene()
                .allGroups()
                .detectOptional(group -> group.key().kind().equals("touchpoint")
                        && group.key().id().equals(step))
                .map(Group::box)
                .orElseThrow();
    }

    @Test
    void every_run_of_text_is_measured() {
        var map = map(small(), new MapOptions(Language.ET, DAY, Paper.SCREEN));

        assertThat(map.scene().allGroups().flatCollect(Group::marks).selectInstancesOf(TextRun.class))
                .allSatisfy(run -> assertThat(run.line().width()).isPositive());
    }
}
