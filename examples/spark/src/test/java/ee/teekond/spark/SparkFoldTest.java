package ee.teekond.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import ee.teekond.synthetic.CountryFiles;
import ee.teekond.synthetic.SyntheticCountry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark answers as one machine does: to the last reason. */
class SparkFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final SyntheticCountry COUNTRY = SyntheticCountry.of(11, 240);

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static JavaSparkContext spark;

    @BeforeAll
    static void write() throws Exception {
        CountryFiles.write(COUNTRY, folder);
        spark = AskSpark.open("local[2]");
    }

    @AfterAll
    static void close() {
        spark.close();
    }

    @Test
    void both_answers_are_identical() {
        Workspace whole = COUNTRY.frame().with(COUNTRY.journeys().toArray(Document[]::new));

        for (String name : new String[] {"missing-services", "confusing-services"}) {
            Question question = Questions.find(name).orElseThrow();
            SparkFold fold = new SparkFold(
                    folder.toString(), folder.resolve(CountryFiles.JOURNEYS).toString(), name, DAY);

            assertThat(spark.textFile(fold.lines()).getNumPartitions()).isGreaterThan(1);
            assertThat(fold.answer(spark)).isEqualTo(Inquiry.of(question, DAY).answer(whole));
        }
    }

    @Test
    void a_wrong_line_is_no_answer() throws Exception {
        Path wrong = folder.resolve("wrong.ndjson");
        Files.writeString(wrong, "{\"journey\": 7}\n");
        SparkFold fold = new SparkFold(folder.toString(), wrong.toString(), "missing-services", DAY);

        assertThatThrownBy(() -> fold.answer(spark)).hasMessageContaining("place.lines");
    }
}
