package ee.teekond.layout.services;

import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.persona;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.withChildren;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Group;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesLayoutTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final ServicesLayout LAYOUT = ServicesLayout.bundled();

    @Test
    void a_little_of_everything_is_drawn_as_it_was() {
        new Golden("draw", "small-services")
                .check(
                        "svg",
                        new SvgRenderer(Theme.light())
                                .render(little(Language.ET, Paper.SCREEN).scene()));
    }

    @Test
    void a_missing_service_shows_what_waits_for_it_directly_and_further_on() {
        LaidOutMap map = little(Language.EN, Paper.SCREEN);

        assertThat(state(map, "tolge")).isEqualTo("not-offered missing-blocked");
        assertThat(state(map, "nou")).isEqualTo("offered direct-blocked");
        assertThat(state(map, "toetus")).isEqualTo("offered indirect-blocked");
        assertThat(state(map, "buss")).isEqualTo("unknown");
        assertThat(group(map, "need", "tolge--nou").key().state()).isEqualTo("blocked");
        assertThat(group(map, "need", "nou--toetus").key().state()).isEqualTo("blocked");
        assertThat(group(map, "support", "buss--toetus").key().state()).isEmpty();
        assertThat(group(map, "gap", "tolge").words().description()).contains("through: 1.2 nou → 2.1 toetus");
        assertThat(map.scene().words().title()).endsWith("tolge blocks 3 steps");
    }

    @Test
    void the_ranking_says_what_blocks_and_what_would() {
        LaidOutMap map = little(Language.EN, Paper.SCREEN);

        assertThat(map.scene()
                        .allGroups()
                        .select(group -> group.key().kind().equals("rank"))
                        .collect(group -> group.key().id() + " " + group.words().description())
                        .castToList())
                .first()
                .asString()
                .isEqualTo("tolge 3: 1 use it, 2 wait; missing now");
    }

    @Test
    void stages_stand_in_their_order_from_left_to_right() {
        LaidOutMap map = little(Language.EN, Paper.SCREEN);

        assertThat(group(map, "service", "nou").box().right())
                .isLessThanOrEqualTo(group(map, "service", "toetus").box().x());
        assertThat(group(map, "service", "tolge").box().right())
                .isLessThanOrEqualTo(group(map, "service", "nou").box().x());
    }

    @Test
    void a_reference_has_no_states() {
        Document reference = Sketch.journey("etalon", step("tolge"), step("nou"));
        LaidOutMap map = LAYOUT.lay(
                Sketch.workspace(Sketch.catalogue(services()), reference),
                reference,
                new MapOptions(Language.EN, DAY, Paper.A3));

        assertThat(state(map, "tolge")).isEmpty();
        assertThat(PictureRules.broken(map.scene())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_paper_keeps_its_width_and_every_rule(Paper paper) {
        for (Language language : Language.values()) {
            LaidOutMap map = little(language, paper);

            assertThat(PictureRules.broken(map.scene())).isEmpty();
            assertThat(map.scene().sheet().width()).isEqualTo(paper.width());
        }
    }

    /** A chain longer than any sheet is wide, circles, and services that all help each other. */
    @Test
    void any_shape_keeps_every_rule() {
        var chain = IntStream.range(0, 40)
                .mapToObj(i -> i == 0
                        ? service("s0", "produces", list("o0"))
                        : service("s" + i, "needs", list(need("o" + (i - 1))), "produces", list("o" + i)))
                .toArray(Service[]::new);
        var circle = IntStream.range(0, 12)
                .mapToObj(i -> service("s" + i, "needs", list(need("o" + (i + 1) % 12)), "produces", list("o" + i)))
                .toArray(Service[]::new);
        var names = IntStream.range(0, 14).mapToObj(i -> "s" + i).toArray(String[]::new);
        var all = Arrays.stream(names)
                .map(name -> service(name, "supports", list(names)))
                .toArray(Service[]::new);
        for (Service[] shape : new Service[][] {chain, circle, all, {}}) {
            for (Paper paper : new Paper[] {Paper.A4, Paper.A3}) {
                assertThat(PictureRules.broken(oneStage(shape, paper).scene())).isEmpty();
            }
        }
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
        for (String said : new String[] {words, words.repeat(100)}) {
            Service[] services = {
                service("a", "title", text(said), "produces", list(words + "o")),
                service("b", "title", text(said), "needs", list(need(words + "o")))
            };
            for (Language language : Language.values()) {
                Document journey = journey(text(said).toString(), services);
                LaidOutMap map =
                        LAYOUT.lay(workspace(journey, services), journey, new MapOptions(language, DAY, Paper.A4));

                assertThat(PictureRules.broken(map.scene())).isEmpty();
            }
        }
    }

    private static LaidOutMap oneStage(Service[] services, Paper paper) {
        Document journey = journey("oma", services);
        return LAYOUT.lay(workspace(journey, services), journey, new MapOptions(Language.EN, DAY, paper));
    }

    private static Document journey(String title, Service... services) {
        var root = element(
                Journey.KIND, "oma", "targetGroup", "uussisserandaja", "municipality", "rakvere", "title", text(title));
        return Sketch.journeyOf(
                root,
                "etapp",
                Arrays.stream(services).map(service -> step(service.id())).toArray(ee.teekond.model.Touchpoint[]::new));
    }

    private static Workspace workspace(Document journey, Service... services) {
        return Sketch.workspace(
                Sketch.catalogue(services),
                Sketch.municipality("rakvere", offer("s3", OfferState.NOT_OFFERED)),
                Sketch.alone(persona("oksana")),
                journey);
    }

    private static Service[] services() {
        return new Service[] {
            service("tolge", "produces", list("suuline-tolge")),
            service("nou", "needs", list(need("suuline-tolge")), "produces", list("abi")),
            service(
                    "toetus",
                    "needs",
                    list(need("abi"), anyOf("sissetulek", "kodu"), need("kool", withChildren())),
                    "produces",
                    list("raha")),
            service("buss", "supports", list("toetus"))
        };
    }

    private static LaidOutMap little(Language language, Paper paper) {
        var root = element(Journey.KIND, "oma", "targetGroup", "uussisserandaja", "municipality", "rakvere");
        Document journey = Document.of(root)
                .add("oma", "stages", element(Stage.KIND, "algus"))
                .add("algus", "touchpoints", step("tolge"))
                .add("algus", "touchpoints", step("nou"))
                .add("oma", "stages", element(Stage.KIND, "edasi"))
                .add("edasi", "touchpoints", step("toetus"))
                .add("edasi", "touchpoints", step("buss"))
                .build();
        Offer[] offers = {
            offer("tolge", OfferState.NOT_OFFERED),
            offer("nou", OfferState.OFFERED),
            offer("toetus", OfferState.OFFERED),
            offer("buss", OfferState.UNKNOWN)
        };
        Workspace workspace = Sketch.workspace(
                Sketch.catalogue(services()),
                Sketch.municipality("rakvere", offers),
                Sketch.alone(persona("oksana", "holds", list("sissetulek"), "children", list())),
                journey);
        return LAYOUT.lay(workspace, journey, new MapOptions(language, DAY, paper));
    }

    private static String state(LaidOutMap map, String service) {
        return group(map, "service", service).key().state();
    }

    private static Group group(LaidOutMap map, String kind, String id) {
        return map.scene()
                .allGroups()
                .detectOptional(group ->
                        group.key().kind().equals(kind) && group.key().id().equals(id))
                .orElseThrow();
    }
}
