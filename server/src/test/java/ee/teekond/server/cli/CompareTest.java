package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a comparison, on the bundled example country. */
class CompareTest {

    @Test
    void each_difference_that_is_counted_is_one_point_of_the_talk() {
        String said = Spoken.when("compare", "rakvere-uussisserandaja", "--lang", "en")
                .out();
        Matcher counted = Pattern.compile("There are (\\d+) differences").matcher(said.replaceAll("\\s+", " "));

        assertThat(counted.find()).isTrue();
        assertThat(said.lines().filter(line -> line.startsWith("– "))).hasSize(Integer.parseInt(counted.group(1)));
        assertThat(said)
                .contains("1. Before arrival")
                .contains("Decided by Rakvere on 15 September 2025 *.")
                .contains("Not decided yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rakvere-uussisserandaja", "tallinn-tagasipoorduja", "johvi-eri-keele-ja-kultuuritaustaga"})
    void nothing_technical_is_read_aloud(String journey) {
        for (String language : new String[] {"et", "en"}) {
            Spoken spoken = Spoken.when("compare", journey, "--lang", language);

            assertThat(spoken.exit()).isZero();
            assertThat(spoken.out()).doesNotContain("{", "P1", "Optional", "null");
            assertThat(spoken.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        }
    }

    @Test
    void two_municipalities_are_compared_as_equals() {
        Spoken spoken =
                Spoken.when("compare", "rakvere-uussisserandaja", "--with", "tartu-uussisserandaja", "--lang", "en");

        assertThat(spoken.out()).contains("in the other journey").doesNotContain("reference", "Not decided", "adapted");
    }

    @Test
    void a_table_shows_every_wording_side_by_side() {
        assertThat(Spoken.when("compare", "rakvere-uussisserandaja", "--format", "table", "--lang", "en")
                        .out())
                .contains("Stage")
                .contains("──")
                .contains("Difference");
    }
}
