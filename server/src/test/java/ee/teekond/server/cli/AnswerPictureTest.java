package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heat map and the service graph, asked for on the command line. */
class AnswerPictureTest {

    @Test
    void render_and_ask_draw_the_same_heat_map() {
        String rendered =
                Spoken.when("render", "--view", "heatmap", "--lang", "en").out();

        assertThat(rendered).contains("data-view=\"heatmap\"").contains("Where services are missing");
        assertThat(Spoken.when(
                                "ask",
                                "missing-services",
                                "--by",
                                "municipality,stage",
                                "--format",
                                "svg",
                                "--lang",
                                "en")
                        .out())
                .isEqualTo(rendered);
    }

    @Test
    void a_heat_map_can_be_of_one_journey_and_another_question() {
        String one = Spoken.when(
                        "render",
                        "rakvere-uussisserandaja",
                        "--view",
                        "heatmap",
                        "--question",
                        "confusing-services",
                        "--by",
                        "municipality,kind",
                        "--lang",
                        "en")
                .out();

        assertThat(one).contains("Where services confuse").contains("Rakvere").doesNotContain("Tartu");
    }

    @Test
    void a_service_graph_is_drawn_and_reported_on_and_written_as_dot(@TempDir Path folder) throws Exception {
        Path svg = folder.resolve("teenused.svg");
        Path dot = folder.resolve("teenused.dot");
        Path report = folder.resolve("aruanne.json");

        Spoken drawn = Spoken.when(
                "render",
                "rakvere-uussisserandaja",
                "--view",
                "services",
                "--paper",
                "a3",
                "-o",
                svg.toString(),
                "--report",
                report.toString());
        Spoken written = Spoken.when("render", "rakvere-uussisserandaja", "--view", "services", "-o", dot.toString());

        assertThat(drawn.exit()).isZero();
        assertThat(Files.readString(svg)).contains("data-view=\"services\"").contains("data-paper=\"a3\"");
        assertThat(Files.readString(report)).contains("\"complete\" : true").contains("\"kind\" : \"service\"");
        assertThat(written.exit()).isZero();
        assertThat(Files.readString(dot)).startsWith("digraph").contains("\"lastehoid\"");
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_a_reason() {
        assertThat(Spoken.when("ask", "waiting", "--format", "svg", "--lang", "en")
                        .err())
                .contains("no heat map");
        assertThat(Spoken.when("render", "--view", "services", "--lang", "en").err())
                .contains("Which journey?");
        assertThat(Spoken.when("render", "rakvere-uussisserandaja", "-o", "kaart.dot", "--lang", "en")
                        .exit())
                .isEqualTo(2);
    }
}
