package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.html.MapTwin;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages beside the maps of the example country. */
class CountryTwinsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-11-12");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_element_of_a_journey_is_on_its_page_and_no_id_is_given_twice(Language language) {
        for (Document journey : country.documents(Journey.KIND)) {
            String page = page(journey, language);
            String tables = page.replaceAll("(?s)<svg.*</svg>", "");

            for (Element element : journey.elements()) {
                assertThat(tables).as(journey.id()).contains("data-id=\"" + element.id() + "\"");
            }
            assertThat(ids(page)).as(journey.id()).doesNotHaveDuplicates();
            assertThat(tables)
                    .doesNotContain("n=1,", "n=2,", "n=3,", "n=4,")
                    .contains("<html lang=\"" + language.code());
        }
    }

    private static ImmutableList<String> ids(String page) {
        return Lists.immutable.fromStream(ID.matcher(page).results().map((MatchResult found) -> found.group(1)));
    }

    private static String page(Document journey, Language language) {
        var map = JourneyMapLayout.bundled().lay(country, journey, new MapOptions(language, DAY, Paper.SCREEN));
        var svg = new SvgRenderer(Theme.light());
        return MapTwin.write(country, journey, map.sheets().collect(svg::render), language, DAY);
    }
}
