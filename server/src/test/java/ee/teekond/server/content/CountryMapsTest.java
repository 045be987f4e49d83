package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The maps of the example country, as people will see them. */
class CountryMapsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-11-12");
    private static final JourneyMapLayout LAYOUT = JourneyMapLayout.bundled();

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_on_any_map_overlaps_or_is_clipped(Language language) {
        for (Document journey : country.documents(Journey.KIND)) {
            LaidOutMap map = map(journey, language);

            assertThat(map.sheets().flatCollect(PictureRules::broken))
                    .as(journey.id())
                    .isEmpty();
            assertThat(map.report().dropped()).as(journey.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_map_keeps_to_its_paper(Paper paper) {
        for (Document journey : country.documents(Journey.KIND)) {
            LaidOutMap map = LAYOUT.lay(country, journey, new MapOptions(Language.ET, DAY, paper));

            assertThat(map.sheets().flatCollect(PictureRules::broken))
                    .as(journey.id())
                    .isEmpty();
            assertThat(map.report().dropped()).as(journey.id()).isEmpty();
            assertThat(map.sheets()).allSatisfy(scene -> {
                assertThat(scene.sheet().width()).isEqualTo(paper.width());
                assertThat(scene.sheet().height()).isLessThanOrEqualTo(paper.height());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_step_is_on_its_map_once(Language language) {
        for (Document journey : country.documents(Journey.KIND)) {
            assertThat(map(journey, language)
                            .sheets()
                            .flatCollect(Scene::allGroups)
                            .select(group -> group.key().kind().equals("touchpoint"))
                            .collect(group -> group.key().id()))
                    .containsExactlyInAnyOrderElementsOf(
                            journey.all(Touchpoint.KIND).collect(Touchpoint::id));
        }
    }

    @Test
    void in_estonian_nothing_needs_shortening() {
        for (Document journey : country.documents(Journey.KIND)) {
            assertThat(map(journey, Language.ET).report().shortened())
                    .as(journey.id())
                    .isEmpty();
        }
    }

    @Test
    void the_reference_is_drawn_as_it_was() {
        golden("uussisserandaja", Language.ET);
        golden("uussisserandaja", Language.UK);
    }

    @Test
    void rakvere_is_drawn_as_it_was() {
        golden("rakvere-uussisserandaja", Language.ET);
    }

    @Test
    void the_first_sheets_of_rakvere_are_drawn_as_they_were() {
        Document journey =
                country.document(Journey.KIND, "rakvere-uussisserandaja").orElseThrow();
        LaidOutMap map = LAYOUT.lay(country, journey, new MapOptions(Language.ET, DAY, Paper.A4));
        map.sheets()
                .take(3)
                .forEachWithIndex((sheet, i) -> new Golden("maps", journey.id() + "-a4-" + (i + 1))
                        .check("svg", new SvgRenderer(Theme.light()).render(sheet)));
    }

    private static void golden(String id, Language language) {
        Document journey = country.document(Journey.KIND, id).orElseThrow();
        LaidOutMap map = LAYOUT.lay(country, journey, new MapOptions(language, DAY, Paper.SCREEN));
        new Golden("maps", id + "-" + language.code()).check("svg", new SvgRenderer(Theme.light()).render(map.scene()));
    }

    private static LaidOutMap map(Document journey, Language language) {
        return LAYOUT.lay(country, journey, new MapOptions(language, DAY, Paper.A3));
    }
}
