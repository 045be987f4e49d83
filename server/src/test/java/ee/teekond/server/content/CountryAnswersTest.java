package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.house.Golden;
import ee.teekond.house.PictureRules;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.HeatmapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.services.ServicesLayout;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The heat maps and service graphs of the example country, as people will see them. */
class CountryAnswersTest {
    private static final LocalDate DAY = LocalDate.parse("2025-11-12");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_service_graph_overlaps_is_clipped_or_leaves_anything_out(Language language) {
        for (String id : new String[] {"rakvere-uussisserandaja", "johvi-eri-keele-ja-kultuuritaustaga"}) {
            keepsEveryRule(country.document(Journey.KIND, id).orElseThrow(), language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("slow")
    void nor_does_that_of_any_other_journey(Language language) {
        country.documents(Journey.KIND)
                .reject(journey -> journey.id().contains("@"))
                .forEach(journey -> keepsEveryRule(journey, language));
    }

    private static void keepsEveryRule(Document journey, Language language) {
        LaidOutMap graph = graph(journey, language, Paper.A3);

        assertThat(PictureRules.broken(graph.scene())).as(journey.id()).isEmpty();
        assertThat(graph.report().isComplete()).as(journey.id()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_heat_map_overlaps_is_clipped_or_leaves_anything_out(Language language) {
        for (String name : new String[] {"missing-services", "confusing-services", "provenance", "evidence-gaps"}) {
            keepsEveryRule(Questions.find(name).orElseThrow(), language);
        }
    }

    /** In the language with the longest words. */
    @Test
    @Tag("slow")
    void no_heat_map_of_any_question_does() {
        Questions.ALL.forEach(question -> keepsEveryRule(question, Language.UK));
    }

    private static void keepsEveryRule(Question question, Language language) {
        Inquiry usual = Inquiry.of(question, DAY);
        Inquiry across = usual.by(
                Lists.immutable.of(Grouping.MUNICIPALITY, Grouping.STAGE).select(question.groupings()::contains));
        for (Inquiry inquiry : Lists.immutable.of(usual, across).select(HeatmapLayout::draws)) {
            LaidOutMap map = HeatmapLayout.bundled().lay(country, inquiry, language, Paper.A3);

            assertThat(PictureRules.broken(map.scene())).as(question.name()).isEmpty();
            assertThat(map.report().isComplete()).as(question.name()).isTrue();
        }
    }

    @Test
    void the_heat_map_of_missing_services_is_drawn_as_it_was() {
        Inquiry inquiry = Inquiry.of(Questions.find("missing-services").orElseThrow(), DAY)
                .by(Lists.immutable.of(Grouping.MUNICIPALITY, Grouping.STAGE));
        LaidOutMap map = HeatmapLayout.bundled().lay(country, inquiry, Language.ET, Paper.SCREEN);

        golden("missing-services-et", map);
    }

    @Test
    void the_services_of_rakvere_are_drawn_as_they_were() {
        Document journey =
                country.document(Journey.KIND, "rakvere-uussisserandaja").orElseThrow();

        golden("rakvere-services-et", graph(journey, Language.ET, Paper.SCREEN));
    }

    private static void golden(String name, LaidOutMap map) {
        new Golden("answers", name).check("svg", new SvgRenderer(Theme.light()).render(map.scene()));
    }

    private static LaidOutMap graph(Document journey, Language language, Paper paper) {
        return ServicesLayout.bundled().lay(country, journey, new MapOptions(language, DAY, paper));
    }
}
