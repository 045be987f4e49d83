package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What recurs in the example country, and the reference changed to do so too. */
class CandidatesTest {

    private static final String DIGITAL = "uussisserandaja/left-out/opib-e-teenuseid";

    @TempDir
    private Path folder;

    @Test
    void those_most_municipalities_share_come_first_with_who_and_why() {
        Spoken said = Spoken.when("candidates", "--lang", "et");

        assertThat(said.exit()).isEqualTo(ExitCode.OK);
        assertThat(said.out())
                .contains("4 omavalitsust · Uussisserändaja teekond · välja jäetud samm «Õpib e-teenuseid kasutama»")
                .contains("    Haapsalu linn: Digioskuste arendamist Haapsalu tegevused ei sisalda\n")
                .contains("    tunnus: " + DIGITAL + "\n");
    }

    @Test
    void programs_get_the_edits_and_spreadsheets_a_row_for_each_municipality() {
        JsonNode candidates = JsonMapper.shared()
                .readTree(Spoken.when("candidates", "--format", "json").out())
                .at("/candidates");
        int before = Integer.MAX_VALUE;
        for (JsonNode candidate : candidates) {
            int now = candidate.at("/municipalities").asInt();
            assertThat(now).isGreaterThanOrEqualTo(3).isLessThanOrEqualTo(before);
            assertThat(candidate.at("/edits").size()).isPositive();
            before = now;
        }
        assertThat(candidates.findValuesAsString("id")).contains(DIGITAL);
        assertThat(Spoken.when("candidates", "--format", "csv").out().lines().filter(line -> line.startsWith(DIGITAL)))
                .hasSize(4);
    }

    @Test
    void adopting_one_changes_the_reference_which_then_has_no_such_candidate() throws IOException {
        copyReference();

        Spoken adopted = Spoken.when("candidates", "--adopt", DIGITAL, "--into", folder.toString(), "--lang", "en");

        assertThat(adopted.exit()).isEqualTo(ExitCode.OK);
        assertThat(adopted.out()).contains("step «Learns to use e-services» left out");
        assertThat(adopted.err()).contains("uussisserandaja.yaml: written");
        assertThat(Files.readString(folder.resolve("journeys/uussisserandaja.yaml")))
                .doesNotContain("opib-e-teenuseid", "digioskus-napib");
        assertThat(Spoken.when("check", "-w", folder.toString()).exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void what_comes_with_the_program_is_not_changed_and_another_place_can_be_named() {
        Spoken refused = Spoken.when("candidates", "--adopt", DIGITAL, "--lang", "en");

        assertThat(refused.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.err()).contains("write.read-only", "comes with the program", "--into");
    }

    @Test
    void an_unknown_candidate_is_refused() {
        assertThat(Spoken.when("candidates", "--adopt", "x", "--lang", "en").exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void where_nothing_recurs_it_says_so() {
        assertThat(Spoken.when("candidates", "-w", "reference", "--lang", "en").out())
                .isEqualTo("No difference from a reference recurs in three or more municipalities.\n");
    }

    private void copyReference() throws IOException {
        Path from = Path.of("../models/reference");
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
