package ee.teekond.exchange;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Language;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Questions;
import ee.teekond.question.Row;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A median that people's answers amount to is absent where there are none and hidden where they are few. */
class HiddenFeelingsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    @Property(tries = 60)
    void nothing_shown_depends_on_what_too_few_people_answered(
            @ForAll @IntRange(min = -20, max = 20) int one,
            @ForAll @IntRange(min = -20, max = 20) int other,
            @ForAll @IntRange(min = 1, max = 4) int few,
            @ForAll @IntRange(min = 1, max = 4) int others) {
        Document tartu = felt("tartu", said("muu", 5, 6));
        Document valga = felt("valga", said("muu", -5, 2));

        assertThat(everyOutput(workspace(felt("rakvere", said("oma", one, few)))))
                .isEqualTo(everyOutput(workspace(felt("rakvere", said("oma", other, others)))));
        assertThat(everyOutput(workspace(felt("rakvere", said("oma", one, few)), tartu, valga)))
                .isEqualTo(everyOutput(workspace(felt("rakvere", said("oma", other, others)), tartu, valga)));
    }

    @Test
    void a_hidden_median_is_marked_in_tables_and_hides_the_one_of_all() {
        Workspace workspace = workspace(felt("rakvere", said("oma", -15, 3)), felt("tartu", said("muu", 5, 6)));
        Answer answer = ask(workspace);

        assertThat(report(workspace, answer).table().rows().get(1).get(1).shown())
                .isEqualTo(":c");
        assertThat(json(workspace, answer).at("/rows/1").has("value")).isFalse();
        assertThat(json(workspace, answer).at("/totals").has("value")).isFalse();
        assertThat(json(workspace, answer).at("/totals/total").asInt()).isEqualTo(2);
    }

    @Test
    void what_nobody_has_said_is_absent_rather_than_nought() {
        Workspace workspace = workspace(felt("rakvere", feeling(-20)), felt("tartu", said("muu", 0, 6)));
        Answer answer = ask(workspace);

        assertThat(answer.rows().collect(Row::group)).containsExactly(list("tartu"), list("rakvere"));
        assertThat(json(workspace, answer).at("/rows/0/value").decimalValue()).isEqualByComparingTo("0");
        assertThat(json(workspace, answer).at("/rows/1").has("value")).isFalse();
        assertThat(json(workspace, answer).at("/rows/1/unknown").asInt()).isEqualTo(1);
        assertThat(report(workspace, answer).table().rows().get(1).get(1).shown())
                .isEqualTo("–");
    }

    @Test
    void nobody_asked_at_all_is_no_median_of_nought() {
        Workspace workspace = workspace(felt("rakvere", feeling(-20)));
        Answer answer = ask(workspace);

        assertThat(json(workspace, answer).at("/totals").has("value")).isFalse();
        assertThat(report(workspace, answer).table().title()).doesNotContain("0,0");
    }

    @Test
    void the_median_of_all_is_that_of_all_answers() {
        Workspace workspace = workspace(felt("rakvere", said("oma", -15, 9)), felt("tartu", said("muu", 5, 6)));

        // the mean of the two medians would be −0.5
        assertThat(json(workspace, ask(workspace)).at("/totals/value").decimalValue())
                .isEqualByComparingTo("-1.5");
    }

    private static String everyOutput(Workspace workspace) {
        Answer answer = ask(workspace);
        AnswerReport report = report(workspace, answer);
        return TableText.write(report.table(), 100)
                + TableCsv.write(report.table())
                + TableCsv.write(report.data())
                + AnswerJson.write(workspace, answer)
                + answer;
    }

    private static Answer ask(Workspace workspace) {
        return Inquiry.of(Questions.find("emotion-lows").orElseThrow(), DAY)
                .by(list(Grouping.MUNICIPALITY))
                .answer(workspace);
    }

    private static AnswerReport report(Workspace workspace, Answer answer) {
        return new AnswerReport(workspace, answer, Language.ET);
    }

    private static JsonNode json(Workspace workspace, Answer answer) {
        return JsonMapper.shared().readTree(AnswerJson.write(workspace, answer));
    }

    private static Document felt(String municipality, Emotion emotion) {
        return journeyIn(
                municipality,
                municipality + "-j",
                element(Touchpoint.KIND, "samm-" + municipality, "emotion", list(emotion)));
    }

    private static Emotion said(String source, long tenths, int people) {
        Evidence evidence = new Evidence(
                source,
                Optional.empty(),
                Optional.empty(),
                SortedMaps.immutable.with(tenths, people),
                Optional.empty());
        return new Emotion(Optional.empty(), tenths, list(evidence), false);
    }
}
