package ee.teekond.layout.scene;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.TypeStyle;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.layout.text.Weight;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class SceneTest {
    private final Group card = Group.around(
            Key.of("registreerib", "touchpoint").in("steps").being("hard"),
            Words.titled("Registreerib elukoha"),
            Lists.immutable.of(
                    Rect.filled(new Box(100, 100, 1460, 1240), 90, Tone.PAPER),
                    new Circle(830, 20, 110, Tone.PAPER, Stroke.of(Tone.INK, Width.STATION))));
    private final Group lane =
            new Group(Key.of("steps", "lane"), Words.NONE, new Box(0, 0, 5000, 2000), Lists.immutable.of(card));
    private final Scene scene = new Scene("j", "map", Sheet.screen(5000, 2000), Words.NONE, Lists.immutable.of(lane));

    @Test
    void a_group_claims_the_room_of_its_marks_unless_it_claims_more() {
        assertThat(card.box()).isEqualTo(Box.between(100, -90, 1560, 1340));
        assertThat(lane.box()).isEqualTo(new Box(0, 0, 5000, 2000));
        assertThat(lane.extent()).isEqualTo(card.box());
    }

    @Test
    void the_report_lists_every_box_in_the_order_of_drawing() {
        var report = Report.of(scene, Lists.immutable.empty(), Lists.immutable.empty());

        assertThat(report.placed())
                .containsExactly(
                        new Report.Placed(lane.key(), 1, lane.box()), new Report.Placed(card.key(), 1, card.box()));
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void a_line_of_text_takes_its_measured_width_from_its_anchor() {
        var style = TypeStyle.of(160, Weight.REGULAR);
        var line = new Typesetter(Ruler.bundled()).line("Õpib", style);
        var run = TextRun.at(1000, 500, line, style, Tone.INK);

        assertThat(run.box()).isEqualTo(new Box(1000, 345, line.width(), 195));
        assertThat(run.anchored(Anchor.END).box().right()).isEqualTo(1000);
        assertThat(run.anchored(Anchor.MIDDLE).box().x()).isEqualTo(1000 - line.width() / 2);
    }
}
