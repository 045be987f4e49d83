package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.exchange.AnswerReport;
import ee.teekond.exchange.Table;
import ee.teekond.exchange.TableText;
import ee.teekond.html.book.Book;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.svg.SvgRenderer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No percentage stands anywhere without what it is a part of: of people their number, of things how many there are. */
class PercentagesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-11-12");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]%");
    private static final Pattern OF_PEOPLE = Pattern.compile("[0-9]% \\(n=[0-9]+\\)");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @BeforeAll
    static void read() throws Exception {
        country = ExampleCountry.read(true);
    }

    @Test
    void the_book_has_percentages_of_people_with_their_number_only() {
        String sources = new Book(country, DAY)
                .files(Lists.immutable.with(Language.ET))
                .detect(file -> file.name().equals("et/sources.html"))
                .text();

        assertThat(count(PERCENTAGE, sources)).isEqualTo(count(OF_PEOPLE, sources));
        assertThat(count(OF_PEOPLE, sources))
                .isGreaterThan(0)
                .isLessThanOrEqualTo(country.all(Source.KIND)
                        .sumOfInt(source -> source.breakdown().size()));
    }

    @Test
    void an_answer_tells_a_share_only_of_things_and_beside_their_number() {
        for (Question question : Questions.ALL) {
            Answer answer = Inquiry.of(question, DAY).answer(country);
            Table table = new AnswerReport(country, answer, Language.EN).list();

            assertThat(question.tellsShare() && question.isOfPeople())
                    .as(question.name())
                    .isFalse();
            if (table.columns().anySatisfy(column -> column.key().equals("share"))) {
                assertThat(table.columns().collect(Table.Column::key))
                        .as(question.name())
                        .contains("total");
            } else {
                assertThat(TableText.write(table, 200)).as(question.name()).doesNotContainPattern(PERCENTAGE);
            }
            JsonNode json = JsonMapper.shared().readTree(AnswerJson.write(country, answer));
            assertThat(json.findParents("share"))
                    .as(question.name())
                    .allSatisfy(row -> assertThat(row.has("total")).isTrue());
        }
    }

    @Test
    void maps_have_no_percentages() {
        for (Document journey : country.documents(Journey.KIND)) {
            String picture = new SvgRenderer(Theme.light())
                    .render(JourneyMapLayout.bundled()
                            .lay(country, journey, new MapOptions(Language.ET, DAY, Paper.SCREEN))
                            .scene());

            assertThat(picture.replaceAll("<style>[^<]*</style>", ""))
                    .as(journey.id())
                    .doesNotContainPattern(PERCENTAGE);
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
