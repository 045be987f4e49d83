package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that is not understood ends with 2 and says what was probably meant. */
class UsageTest {

    @ParameterizedTest
    @CsvSource({
        "chek, check",
        "frmat x, format",
        "check --no-smaple, --no-sample",
        "check --as-of nonsense, 2026-01-31",
        "check --as-of 2025-02-30, 2026-01-31",
        "check --format xml, json",
        "list journeys --format xml, csv",
        "check --lang xx, 'et, en, uk or ru'",
        "list juorneys, journeys",
        "list, KIND",
        "format, PATH",
        "show, KIND/ID",
        "check -w, PLACE",
        "'', Which command?"
    })
    void a_slip_is_refused_with_what_was_probably_meant(String line, String meant) {
        Spoken spoken = Spoken.when(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(spoken.exit()).as(spoken.all()).isEqualTo(ExitCode.USAGE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).startsWith("teekond: ").contains(meant).doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_name_that_is_not_there_is_refused_with_what_was_probably_meant() {
        Spoken spoken = Spoken.when("show", "municipality/rakver", "-w", "eesti", "--lang", "en");

        assertThat(spoken.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(spoken.err()).contains("There is no «municipality/rakver». Did you mean «municipality/rakvere»?");
    }

    @Test
    void help_goes_to_standard_output_and_is_no_failure() {
        for (String command : new String[] {"check", "format", "list", "show"}) {
            Spoken spoken = Spoken.when(command, "--help");

            assertThat(spoken.exit()).isZero();
            assertThat(spoken.out()).contains("teekond " + command);
            assertThat(spoken.err()).isEmpty();
        }
    }
}
