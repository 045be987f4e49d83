package ee.teekond.layout.map.card;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.list.ImmutableList;

/** Nine cells with a dot: the further right the more effort, the higher the more impact. */
public final class EffortGrid {
    public static final int SIZE = 435;
    private static final int CELL = 135;
    private static final int STEP = 150;

    private EffortGrid() {}

    public static ImmutableList<Mark> at(int effort, int impact, int x, int y) {
        var marks = new Marks();
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                marks.fill(
                        new Box(x + column * STEP, y + row * STEP, CELL, CELL),
                        20,
                        column + row < 2 ? Tone.CELL_GOOD : Tone.CELL);
            }
        }
        return marks.circle(
                        x + (effort - 1) * STEP + CELL / 2,
                        y + (3 - impact) * STEP + CELL / 2,
                        60,
                        Tone.INK,
                        Stroke.NONE)
                .all();
    }
}
