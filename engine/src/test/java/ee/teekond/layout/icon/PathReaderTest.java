package ee.teekond.layout.icon;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import org.junit.jupiter.api.Test;

class PathReaderTest {
    @Test
    void relative_steps_become_absolute_hundredths() {
        assertThat(PathReader.read("m1 2h3v-1.5l.5.25z"))
                .isEqualTo(Outline.pen()
                        .moveTo(100, 200)
                        .lineTo(400, 200)
                        .lineTo(400, 50)
                        .lineTo(450, 75)
                        .close()
                        .outline());
    }

    @Test
    void pairs_behind_a_move_are_lines() {
        assertThat(PathReader.read("M1 1 2 2")).isEqualTo(PathReader.read("M1 1L2 2"));
        assertThat(PathReader.read("M1 1zm1 1 2 2")).isEqualTo(PathReader.read("M1 1zM2 2L4 4"));
    }

    @Test
    void a_smooth_curve_goes_on_where_the_last_handle_points() {
        assertThat(PathReader.read("M0 0C0 1 1 2 2 2S4 1 4 0"))
                .isEqualTo(PathReader.read("M0 0C0 1 1 2 2 2C3 2 4 1 4 0"));
    }

    @Test
    void a_quadratic_curve_becomes_a_cubic_one() {
        assertThat(PathReader.read("M0 0Q3 3 6 0")).isEqualTo(PathReader.read("M0 0C2 2 4 2 6 0"));
    }

    @Test
    void a_circle_is_round() {
        assertThat(PathReader.circle("12 12 9").box()).isEqualTo(new Box(300, 300, 1800, 1800));
        assertThat(PathReader.circle("12 12 9")).isEqualTo(PathReader.read("M3 12a9 9 0 1 1 18 0a9 9 0 1 1-18 0z"));
    }

    @Test
    void an_arc_goes_the_way_its_flags_say() {
        assertThat(PathReader.read("M0 5A5 5 0 0 1 5 0").box()).isEqualTo(new Box(0, 0, 500, 500));
        assertThat(PathReader.read("M0 5A5 5 0 0 1 5 0")).isEqualTo(PathReader.read("M0 5C0 2.24 2.24 0 5 0"));
        assertThat(PathReader.read("M0 5A5 5 0 0 0 5 0")).isEqualTo(PathReader.read("M0 5C2.76 5 5 2.76 5 0"));
    }
}
