package ee.teekond.layout.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {
    private final Box box = new Box(10, 10, 20, 20);

    @Test
    void touching_boxes_do_not_overlap() {
        assertThat(box.overlaps(new Box(30, 10, 5, 5))).isFalse();
        assertThat(box.overlaps(new Box(29, 29, 5, 5))).isTrue();
        assertThat(box.contains(new Box(10, 10, 20, 20))).isTrue();
    }

    @Test
    void an_empty_box_adds_nothing() {
        assertThat(box.and(Box.EMPTY)).isEqualTo(box);
        assertThat(Box.EMPTY.and(box)).isEqualTo(box);
        assertThat(box.and(new Box(0, 15, 5, 0))).isEqualTo(new Box(0, 10, 30, 20));
    }

    @Test
    void a_rounded_corner_arrives_and_stays_within_its_corner() {
        var corner = Outline.pen().moveTo(0, 100).cornerTo(0, 0, 100, 0).outline();

        assertThat(corner.box()).isEqualTo(new Box(0, 0, 100, 100));
        assertThat(corner)
                .isEqualTo(Outline.pen()
                        .moveTo(0, 100)
                        .curveTo(0, 45, 45, 0, 100, 0)
                        .outline());
    }
}
