package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
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

            assertThat(PictureRules.broken(map.scene())).as(journey.id()).isEmpty();
            assertThat(map.report().dropped()).as(journey.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_step_is_on_its_map_once(Language language) {
        for (Document journey : country.documents(Journey.KIND)) {
            assertThat(map(journey, language)
                            .scene()
                            .allGroups()
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

    private static void golden(String id, Language language) {
        Document journey = country.document(Journey.KIND, id).orElseThrow();
        String svg =
                new SvgRenderer(Theme.light()).render(map(journey, language).scene());
        new Golden("maps", id + "-" + language.code()).check("svg", svg);
    }

    private static LaidOutMap map(Document journey, Language language) {
        return LAYOUT.lay(country, journey, new MapOptions(language, DAY, Paper.A3));
    }
}
