package ee.teekond.layout.map.card;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.list.ImmutableList;

/** Three rising bars, as many of them filled as a pain point is severe. */
public final class SeverityBars {
    private static final int BAR = 60;
    private static final int STEP = 85;

    private SeverityBars() {}

    /** The bars from {@code x} on, standing on {@code bottom}. */
    public static ImmutableList<Mark> at(int severity, int x, int bottom) {
        var marks = new Marks();
        for (int i = 0; i < 3; i++) {
            int height = 60 + 45 * i;
            var on = i < severity;
            marks.rect(
                    new Box(x + i * STEP, bottom - height, BAR, height),
                    10,
                    on ? Tone.VERM : Tone.PAPER,
                    Stroke.of(on ? Tone.VERM : Tone.INK3, Width.HAIRLINE));
        }
        return marks.all();
    }
}
