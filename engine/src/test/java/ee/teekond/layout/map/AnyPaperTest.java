package ee.teekond.layout.map;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Sketch;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Scene;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Manifest;
import ee.teekond.model.MapLane;
import ee.teekond.model.MapView;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.xml.sax.InputSource;

/** Journeys of any size, with any words in five scripts, on any paper: nothing is left out, nothing overlaps or is clipped. */
class AnyPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final String[] SCRIPTS = {
        "täiskasvanuhariduskorraldaja jõuab öötööl žanrideni õhtul ",
        "працевлаштування їжа ґрунт щодня об'єднання ",
        "трудоустройство ёлка подъезд объявление съезд ",
        "هذه رحلة المهاجر الجديد في إستونيا ",
        "新しい住民の旅 "
    };

    private final JourneyMapLayout layout = JourneyMapLayout.bundled();

    @Property(tries = 60)
    void any_words_on_any_paper_keep_every_rule(
            @ForAll @IntRange(min = 1, max = 14) int stages,
            @ForAll @IntRange(min = 0, max = 120) int steps,
            @ForAll Paper paper,
            @ForAll Language language,
            @ForAll("orders") ImmutableList<MapLane> lanes,
            @ForAll long seed)
            throws Exception {
        var journey = journey(stages, steps, new Random(seed));
        var map = lay(journey, language, paper, lanes);

        assertThat(map.sheets().flatCollect(PictureRules::broken)).isEmpty();
        for (var kind : Lists.immutable.of("touchpoint", "pain-point", "proposal")) {
            assertThat(drawn(map, kind)).containsAll(there(journey, kind));
        }
        assertThat(drawn(map, "touchpoint")).doesNotHaveDuplicates();
        assertThat(map.report().dropped()).isEmpty();
        assertThat(svg(map)).isEqualTo(svg(lay(journey, language, paper, lanes)));
        for (var svg : svg(map)) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
        assertKeepsToTheSheet(map, paper);
    }

    @Provide
    Arbitrary<ImmutableList<MapLane>> orders() {
        return Arbitraries.shuffle(MapLane.values()).map(Lists.immutable::ofAll);
    }

    /** A sheet is higher than its paper only if a lane on it that cannot be parted is. */
    private static void assertKeepsToTheSheet(LaidOutMap map, Paper paper) {
        for (var scene : map.sheets()) {
            var lanes = scene.groups()
                    .select(group -> group.key().kind().equals("lane"))
                    .reject(group -> group.key().id().equals("stages"));
            int rest = lanes.collectInt(group -> group.box().height()).maxIfEmpty(0);
            assertThat(scene.sheet().height() <= paper.height() || rest > paper.height() * 2 / 5)
                    .as("%s of %s", scene.sheet(), scene.groups().collect(Group::key))
                    .isTrue();
        }
    }

    private static ImmutableList<String> drawn(LaidOutMap map, String kind) {
        return map.sheets()
                .flatCollect(Scene::allGroups)
                .select(group -> group.key().kind().equals(kind))
                .collect(group -> group.key().id());
    }

    private static ImmutableList<String> there(Document journey, String kind) {
        return switch (kind) {
            case "touchpoint" -> journey.all(Touchpoint.KIND).collect(Touchpoint::id);
            case "pain-point" -> journey.all(PainPoint.KIND).collect(PainPoint::id);
            default -> journey.all(Proposal.KIND).collect(Proposal::id);
        };
    }

    private LaidOutMap lay(Document journey, Language language, Paper paper, ImmutableList<MapLane> lanes) {
        var view = element(MapView.KIND, "vaade", "lanes", lanes);
        var workspace = Workspace.of(Manifest.PLAIN, list(journey, Sketch.catalogue(service("a"), service("b"))));
        return layout.lay(workspace, journey, new MapOptions(language, DAY, paper, Optional.of(view)));
    }

    private static ImmutableList<String> svg(LaidOutMap map) {
        return map.sheets().collect(new SvgRenderer(Theme.light())::render);
    }

    private static Document journey(int stages, int steps, Random random) {
        var root = element(Journey.KIND, "teekond", "targetGroup", "uussisserandaja", "title", text(words(random)));
        var journey = Document.of(root);
        for (int stage = 0; stage < stages; stage++) {
            journey.add(
                    "teekond",
                    "stages",
                    element(Stage.KIND, "etapp" + stage, "title", text(words(random)), "summary", text(words(random))));
        }
        for (int i = 0; i < steps; i++) {
            journey.add(
                    "etapp" + random.nextInt(stages),
                    "touchpoints",
                    step(
                            "samm" + i,
                            "title",
                            text(words(random)),
                            "summary",
                            text(words(random)),
                            "services",
                            list(random.nextBoolean() ? "a" : "b"),
                            "emotion",
                            list(feeling(random.nextInt(41) - 20))));
            if (random.nextBoolean()) {
                journey.add(
                        "samm" + i,
                        "painPoints",
                        element(
                                PainPoint.KIND,
                                "mure" + i,
                                "text",
                                text(words(random)),
                                "kind",
                                PainKind.WAITING,
                                "severity",
                                2,
                                "view",
                                View.BOTH));
                journey.add(
                        "teekond",
                        "proposals",
                        element(
                                Proposal.KIND,
                                "ettepanek" + i,
                                "text",
                                text(words(random)),
                                "addresses",
                                list("mure" + i)));
            }
        }
        return journey.build();
    }

    /** From no words to 400 letters in one of five scripts. */
    private static String words(Random random) {
        int length = random.nextInt(5) == 0 ? random.nextInt(401) : random.nextInt(60);
        String script = SCRIPTS[random.nextInt(SCRIPTS.length)];
        return script.repeat(length / script.length() + 1).substring(0, length);
    }
}
