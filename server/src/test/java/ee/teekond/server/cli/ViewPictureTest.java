package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journey map as a view of the workspace wants it. */
class ViewPictureTest {
    private static final Pattern LANE = Pattern.compile("data-id=\"([a-z]+)\" data-kind=\"lane\"");

    @TempDir
    private Path folder;

    @Test
    void a_view_says_which_lanes_there_are_and_in_which_order() throws Exception {
        view("lanes: [pains, steps]");

        String svg = render("vaade").out();

        assertThat(lanes(svg).stream().distinct()).containsExactly("stages", "pains", "steps");
        assertThat(svg).contains("data-kind=\"pain-point\"").doesNotContain("data-kind=\"service\"");
    }

    @Test
    void without_lanes_a_view_shows_what_every_map_shows() throws Exception {
        view("");

        assertThat(lanes(render("vaade").out())).isEqualTo(lanes(render("map").out()));
    }

    @Test
    void a_heading_stands_in_place_of_the_title() throws Exception {
        view("heading: {et: Mis meil raske on}");

        assertThat(render("vaade").out()).contains(">Teekonnakaart: Mis meil raske on</title>");
        assertThat(render("map").out()).doesNotContain("Mis meil raske on");
    }

    @Test
    void the_thrifty_palette_has_no_stone() throws Exception {
        String stone = Theme.light().colour(Tone.STONE).hex();
        view("palette: thrifty");

        assertThat(render("map").out()).contains(stone);
        assertThat(render("vaade").out()).doesNotContain(stone);
    }

    @Test
    void an_unknown_view_is_refused_with_those_there_are() throws Exception {
        view("");

        Spoken spoken = render("vade");

        assertThat(spoken.exit()).isEqualTo(2);
        assertThat(spoken.err()).contains("vade").contains("vaade").contains("comparison");
    }

    @Test
    void a_lane_there_is_none_of_is_an_error_with_its_place() throws Exception {
        view("lanes: [stepps]");

        assertThat(Spoken.when("check", "-w", folder.toString(), "--lang", "en").out())
                .contains("vaade.yaml:3:9: error")
                .contains("steps");
    }

    private Spoken render(String view) {
        return Spoken.when("render", "uussisserandaja", "--view", view, "-w", folder.toString(), "--lang", "et");
    }

    private void view(String more) throws Exception {
        Files.writeString(
                folder.resolve("teekond.yaml"),
                "teekond: 1\nname: {et: Proov}\nrequiredLanguages: [et]\nuses: reference\n");
        Files.writeString(folder.resolve("vaade.yaml"), "view: vaade\ntitle: {et: Vaade}\n" + more + "\n");
    }

    private static List<String> lanes(String svg) {
        return LANE.matcher(svg)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
