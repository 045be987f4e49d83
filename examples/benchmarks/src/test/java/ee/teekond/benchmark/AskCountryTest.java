package ee.teekond.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Row;
import ee.teekond.synthetic.SyntheticCountry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything the benchmark measures gives the same answer. */
class AskCountryTest {

    private static final SyntheticCountry COUNTRY = SyntheticCountry.of(5, 1_200);

    @SuppressWarnings("NullAway.Init")
    private static MeasuredCountry ours;

    @BeforeAll
    static void layOut() {
        ours = new MeasuredCountry(COUNTRY, SyntheticCountry.of(6, 1_200), false);
    }

    @Test
    void arrays_and_databases_answer_as_the_index_does() throws SQLException {
        List<SqlCountry.Line> missing = lines(
                MeasuredCountry.MISSING,
                Measure.VALUE,
                Measure.PLANNED,
                Measure.PARTLY,
                Measure.UNKNOWN,
                Measure.TOTAL);
        List<SqlCountry.Line> confusing =
                lines(MeasuredCountry.CONFUSING, Measure.VALUE, Measure.DIRECT, Measure.INDIRECT);
        FlatCountry flat = new FlatCountry(COUNTRY);

        assertThat(missing)
                .hasSize(60)
                .allSatisfy(line -> assertThat(line.people()).isPositive());
        assertThat(ofArrays(flat, flat.missing())).containsExactlyInAnyOrderElementsOf(withoutPeople(missing));
        assertThat(ofArrays(flat, flat.confusing())).containsExactlyInAnyOrderElementsOf(withoutPeople(confusing));
        for (String url : new String[] {"jdbc:duckdb:", "jdbc:sqlite::memory:"}) {
            try (SqlCountry sql = SqlCountry.of(url, COUNTRY)) {
                sql.flatten();

                assertThat(sql.missing()).containsExactlyInAnyOrderElementsOf(missing);
                assertThat(sql.confusing()).containsExactlyInAnyOrderElementsOf(confusing);
                assertThat(sql.missingFlat()).containsExactlyInAnyOrderElementsOf(withoutPeople(missing));
                assertThat(sql.confusingFlat()).containsExactlyInAnyOrderElementsOf(withoutPeople(confusing));
            }
        }
    }

    @Test
    void edits_change_the_answer_and_go_back() {
        Answer before = ours.usual(MeasuredCountry.MISSING);

        for (int i = 0; i < 512; i++) {
            ours.edit(i);
        }
        assertThat(ours.usual(MeasuredCountry.MISSING)).isNotEqualTo(before);
        for (int i = 512; i < 1024; i++) {
            ours.edit(i);
        }
        assertThat(ours.usual(MeasuredCountry.MISSING).n()).isEqualTo(before.n());
        assertThat(ours.usual(MeasuredCountry.MISSING).totals()).isEqualTo(before.totals());
    }

    private static List<SqlCountry.Line> lines(Question question, Measure... measures) {
        List<SqlCountry.Line> lines = new ArrayList<>();
        for (Row row : ours.index
                .answer(Inquiry.of(question, MeasuredCountry.DAY), 100)
                .rows()) {
            List<Integer> figures = new ArrayList<>();
            for (int i = 0; i < FlatCountry.WIDTH; i++) {
                figures.add(i < measures.length ? row.figure(measures[i]) : 0);
            }
            lines.add(new SqlCountry.Line(
                    row.group().getFirst(), figures, row.n().count().orElse(0)));
        }
        return lines;
    }

    private static List<SqlCountry.Line> withoutPeople(List<SqlCountry.Line> lines) {
        return lines.stream()
                .map(line -> new SqlCountry.Line(line.service(), line.figures(), 0))
                .toList();
    }

    private static List<SqlCountry.Line> ofArrays(FlatCountry flat, int[] sums) {
        List<SqlCountry.Line> lines = new ArrayList<>();
        for (int service = 0; service < flat.services.size(); service++) {
            List<Integer> figures = new ArrayList<>();
            for (int i = 0; i < FlatCountry.WIDTH; i++) {
                figures.add(sums[service * FlatCountry.WIDTH + i]);
            }
            lines.add(new SqlCountry.Line(flat.services.get(service), figures, 0));
        }
        return lines;
    }
}
