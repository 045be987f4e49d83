package ee.teekond.svg;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.Golden;
import ee.teekond.layout.paint.Theme;
import org.junit.jupiter.api.Test;

class SvgRendererTest {
    private final SvgRenderer renderer = new SvgRenderer(Theme.light());

    @Test
    void everything_a_picture_is_made_of_is_drawn_as_it_was() {
        new Golden("draw", "sample-sheet").check("svg", renderer.render(SampleSheet.scene()));
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(renderer.render(SampleSheet.scene())).isEqualTo(renderer.render(SampleSheet.scene()));
    }
}
