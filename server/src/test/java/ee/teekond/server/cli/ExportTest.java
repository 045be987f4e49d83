package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void facts_are_a_folder_of_tables() throws IOException {
        Spoken said =
                Spoken.when("export", "facts", "-o", folder.resolve("facts").toString());

        assertThat(said.exit()).as(said.err()).isZero();
        List<String> uses = Files.readAllLines(folder.resolve("facts/uses.csv"));
        assertThat(uses.get(0)).isEqualTo("journey,step,service,state,since,until,sample,as_of");
        assertThat(uses)
                .anyMatch(line ->
                        line.startsWith("saaremaa-uussisserandaja,") && line.contains(",keeleope-b1,not-offered,"));
        assertThat(said.err()).contains("uses: " + (uses.size() - 1));
    }

    @Test
    void a_survey_asks_in_every_language_about_steps_nobody_was_asked_about() throws IOException {
        Spoken.when("export", "survey", "-o", folder.toString());

        List<String> lines = Files.readAllLines(folder.resolve("survey.csv"));
        assertThat(lines.get(0))
                .isEqualTo("municipality,target_group,journey,step,question_et,question_en,question_uk,question_ru");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("saaremaa,uussisserandaja,saaremaa-uussisserandaja,")
                        .contains("Kuidas läks samm «")
                        .contains("What was hard, and what helped?")
                        .contains("Що було важко")
                        .contains("Что было трудно"));
    }

    @Test
    void a_place_that_cannot_be_written_is_named() {
        Spoken said = Spoken.when("export", "facts", "-o", "/proc/nowhere/facts.sqlite");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("/proc/nowhere/facts.sqlite");
    }
}
