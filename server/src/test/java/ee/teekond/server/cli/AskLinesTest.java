package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.file.CanonicalText;
import ee.teekond.file.Place;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.server.content.ExampleCountry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Journeys from a file of lines answer as the same journeys in the workspace do. */
class AskLinesTest {

    @TempDir
    private static Path temp = Path.of("");

    private static Path folder = Path.of("");
    private static Path rest = Path.of("");
    private static Path lines = Path.of("");

    /** Every journey of the example country once more under another id: in a folder above it, and in a file of lines. */
    @BeforeAll
    static void write() throws Exception {
        folder = Files.createDirectory(temp.resolve("folder"));
        rest = Files.createDirectory(temp.resolve("rest"));
        lines = temp.resolve("journeys.ndjson");
        for (Path above : new Path[] {folder, rest}) {
            Files.writeString(above.resolve(Place.MANIFEST), "teekond: 1\nuses: eesti\n");
        }
        for (Document document : ExampleCountry.read(true).documents(Journey.KIND)) {
            if (Journey.KIND
                    .cast(document.root())
                    .flatMap(Journey::municipality)
                    .isPresent()) {
                String line = CanonicalText.jsonLine(document).replaceFirst(document.id(), document.id() + "-2");
                Files.writeString(folder.resolve(document.id() + "-2.json"), line);
                Files.writeString(lines, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    @Test
    void the_answer_is_that_of_journeys_in_the_folder() {
        for (String question : new String[] {"missing-services", "confusing-services", "emotion-lows"}) {
            assertThat(bare(ofLines("ask", question, "--format", "json")))
                    .isEqualTo(bare(ofFolder("ask", question, "--format", "json")));
        }
        String[] where = {"ask", "missing-services", "--by", "municipality,stage", "--where", "municipality=tartu"};
        assertThat(ofLines(where).out()).isEqualTo(ofFolder(where).out()).contains("Tartu");
    }

    @Test
    void so_it_is_under_assumptions_and_without_sample_data() {
        String[] assuming = {"ask", "missing-services", "--assume", "tartu:digiope=offered", "--format", "json"};
        assertThat(bare(ofLines(assuming))).isEqualTo(bare(ofFolder(assuming)));

        String[] real = {"ask", "confusing-services", "--no-sample", "--format", "json"};
        assertThat(bare(ofLines(real))).isEqualTo(bare(ofFolder(real)));
    }

    @Test
    void a_wrong_line_is_shown_and_nothing_is_answered() throws Exception {
        Path wrong = temp.resolve("wrong.ndjson");
        Files.writeString(wrong, Files.readString(lines) + "{\"journey\":\"x\"\n");

        Spoken said = Spoken.when(
                "ask", "missing-services", "-w", rest.toString(), "--journeys", wrong.toString(), "--lang", "en");

        assertThat(said.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(said.out()).isEmpty();
        long last = Files.readAllLines(wrong).size();
        assertThat(said.err()).contains("wrong.ndjson:" + last + ":").contains("file.syntax");
    }

    @Test
    void what_lines_cannot_answer_is_refused() {
        assertThat(ofLines("ask", "adoption", "--lang", "en").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ofLines("ask", "missing-services", "--format", "svg").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.when("ask", "missing-services", "--journeys", "nowhere.ndjson")
                        .exit())
                .isEqualTo(ExitCode.PLACE);
        assertThat(ofFolder("ask", "missing-services", "--journeys", lines.toString())
                        .err())
                .contains("id.duplicate");
    }

    @Test
    void a_bar_shows_how_much_is_done_and_leaves_nothing_behind() {
        StringWriter terminal = new StringWriter();
        try (ProgressBar bar = new ProgressBar(new PrintWriter(terminal), 200_000_000)) {
            bar.to(0);
            bar.to(100_000_000);
            bar.to(100_000_001);
            bar.to(200_000_000);
        }

        assertThat(terminal.toString().split("\r"))
                .containsExactly(
                        "",
                        "  0 % " + "░".repeat(30) + " 0 / 200 MB",
                        " 50 % " + "█".repeat(15) + "░".repeat(15) + " 100 / 200 MB",
                        "100 % " + "█".repeat(30) + " 200 / 200 MB",
                        "\u001b[K");
    }

    private static Spoken ofFolder(String... line) {
        return when(line, "-w", folder.toString());
    }

    private static Spoken ofLines(String... line) {
        return when(line, "-w", rest.toString(), "--journeys", lines.toString());
    }

    private static Spoken when(String[] line, String... more) {
        return Spoken.when(Stream.of(line, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    /** The answer without what is not told of lines. */
    private static JsonNode bare(Spoken said) {
        assertThat(said.err()).isEmpty();
        JsonNode answer = JsonMapper.shared().readTree(said.out());
        assertThat(answer.at("/rows").size()).isPositive();
        for (JsonNode row : answer.at("/rows")) {
            ((ObjectNode) row).remove("elements");
            ((ObjectNode) row).remove("because");
        }
        return answer;
    }
}
