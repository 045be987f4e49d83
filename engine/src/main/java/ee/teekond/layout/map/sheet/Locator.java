package ee.teekond.layout.map.sheet;

import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;

/** All stages as stations of a small line; those on the sheet are filled and framed. */
final class Locator {
    static final int HEIGHT = 560;

    private static final int RADIUS = 150;
    private static final int STEP = 720;
    private static final int FRAME = 250;

    private final int stages;
    private final Desk desk;
    private final int step;

    /** @param room how wide it may get */
    Locator(int stages, Desk desk, int room) {
        this.stages = stages;
        this.desk = desk;
        this.step = stages < 2 ? 0 : Math.min(STEP, (room - 2 * FRAME) / (stages - 1));
    }

    int width() {
        return stages == 0 ? 0 : 2 * FRAME + (stages - 1) * step;
    }

    ImmutableList<Mark> at(int left, int middle, ImmutableIntList here) {
        var marks = new Marks();
        if (here.notEmpty()) {
            int from = centre(left, here.min()) - FRAME;
            int to = centre(left, here.max()) + FRAME;
            marks.rect(
                    new Box(from, middle - FRAME, to - from, 2 * FRAME),
                    FRAME,
                    Tone.ROUTE_TINT,
                    Stroke.of(Tone.ROUTE, Width.NORMAL));
        }
        if (stages > 1) {
            marks.line(
                    centre(left, 0),
                    middle,
                    centre(left, stages - 1),
                    middle,
                    Stroke.of(Tone.ROUTE, Width.ROUTE).dashed(Dash.ROUND));
        }
        for (int stage = 0; stage < stages; stage++) {
            boolean on = here.contains(stage);
            int x = centre(left, stage);
            marks.circle(x, middle, RADIUS, on ? Tone.INK : Tone.PAPER, Stroke.of(Tone.INK, Width.DIRECT))
                    .addAll(desk.line(Integer.toString(stage + 1), Type.TAG)
                            .centred(x, middle, on ? Tone.PAPER : Tone.INK, Anchor.MIDDLE));
        }
        return marks.all();
    }

    private int centre(int left, int stage) {
        return left + FRAME + stage * step;
    }
}
