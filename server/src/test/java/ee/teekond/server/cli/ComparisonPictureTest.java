package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison map, asked for in either way. */
class ComparisonPictureTest {

    @Test
    void render_and_compare_draw_the_same_picture() {
        String rendered = Spoken.when("render", "rakvere-uussisserandaja", "--view", "comparison")
                .out();

        assertThat(rendered).contains("data-view=\"comparison\"").contains("data-paper=\"screen\"");
        assertThat(Spoken.when("compare", "rakvere-uussisserandaja", "--format", "svg")
                        .out())
                .isEqualTo(rendered);
    }

    @Test
    void two_municipalities_can_be_drawn_side_by_side_on_paper(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("kaart.svg");

        Spoken spoken = Spoken.when(
                "render",
                "rakvere-uussisserandaja",
                "--view",
                "comparison",
                "--with",
                "tartu-uussisserandaja",
                "--paper",
                "a3",
                "--lang",
                "en",
                "-o",
                file.toString());

        assertThat(spoken.exit()).isZero();
        assertThat(Files.readString(file)).contains("Rakvere beside Tartu").contains("data-paper=\"a3\"");
    }

    @Test
    void a_reference_needs_to_be_told_what_to_stand_beside() {
        assertThat(Spoken.when("render", "uussisserandaja@1", "--view", "comparison", "--lang", "en")
                        .err())
                .contains("is based on no reference");
    }

    @Test
    void the_matrix_of_many_is_not_a_picture() {
        Spoken spoken = Spoken.when("compare", "--matrix", "uussisserandaja@1", "--format", "svg", "--lang", "en");

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("not drawn");
    }
}
