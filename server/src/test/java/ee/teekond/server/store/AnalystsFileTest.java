package ee.teekond.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.exchange.FactTables;
import ee.teekond.exchange.FactTables.Named;
import ee.teekond.exchange.Table;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.server.content.ExampleCountry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real database file, asked in SQL, says what the engine says. */
class AnalystsFileTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Workspace country;

    @SuppressWarnings("NullAway.Init")
    private static ImmutableList<Named> tables;

    @BeforeAll
    static void write() throws Exception {
        country = ExampleCountry.read(true);
        tables = new FactTables(country, DAY, Language.EN).all();
        AnalystsFile.write(folder.resolve("facts.sqlite"), tables);
    }

    @Test
    void sql_finds_as_many_missing_services_as_the_question() throws SQLException {
        Map<String, Integer> asked = new TreeMap<>();
        Inquiry.of(Questions.find("missing-services").orElseThrow(), DAY)
                .by(Lists.immutable.with(Grouping.MUNICIPALITY))
                .answer(country)
                .rows()
                .forEach(row -> asked.put(row.group().getOnly(), row.figure(Measure.VALUE)));

        assertThat(counts(
                        "select municipality, sum(state in ('not-offered', 'ended')) from uses join journeys using (journey)"
                                + " group by municipality"))
                .isEqualTo(asked);
    }

    @Test
    void sql_finds_as_much_confusion_as_the_question() throws SQLException {
        int asked = Inquiry.of(Questions.find("confusing-services").orElseThrow(), DAY)
                .answer(country)
                .totals()
                .get(Measure.VALUE);

        assertThat(counts("select 'all', sum(severity) from pain_points where kind in ('confusing', 'wording') and"
                        + " (service is not null or exists (select 1 from uses where uses.journey = pain_points.journey and"
                        + " uses.step = pain_points.step))"))
                .containsEntry("all", asked);
    }

    @Test
    void no_number_of_people_below_five_is_in_any_table() {
        tables.reject(named -> named.name().equals("sources"))
                .forEach(named -> named.table().columns().forEachWithIndex((column, i) -> {
                    if (column.key().equals("n")) {
                        assertThat(named.table()
                                        .rows()
                                        .collect(row -> row.get(i).shown()))
                                .as(named.name())
                                .doesNotContain("1", "2", "3", "4");
                    }
                }));
        assertThat(tables.detect(named -> named.name().equals("pain_points"))
                        .table()
                        .rows())
                .anySatisfy(row -> assertThat(row.collect(Table.Cell::shown)).contains(":c"));
    }

    @Test
    void an_older_file_is_replaced_whole_and_a_place_that_is_not_there_is_an_error() throws IOException {
        Path file = folder.resolve("again.sqlite");
        Files.writeString(file, "not a database");
        AnalystsFile.write(file, tables);

        assertThat(Files.size(file)).isGreaterThan(100_000);
        assertThat(folder.resolve(".again.sqlite.part")).doesNotExist();
        assertThatThrownBy(() -> AnalystsFile.write(folder.resolve("nowhere/facts.sqlite"), tables))
                .isInstanceOf(IOException.class);
    }

    private static Map<String, Integer> counts(String query) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("facts.sqlite"));
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }
}
