package ee.teekond.layout.heatmap.card;

import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;

/** The number a column goes by, on a disc. */
final class Number {
    static final int SIZE = 320;

    private Number() {}

    /** By the disc's left edge; a number of three digits has a longer one. */
    static Marks at(int number, int x, int middle, Desk desk) {
        return new Marks()
                .rect(new Box(x, middle - SIZE / 2, SIZE, SIZE), SIZE / 2, Tone.INK, Stroke.NONE)
                .addAll(desk.line(Integer.toString(number), Type.TAG)
                        .centred(x + SIZE / 2, middle, Tone.PAPER, Anchor.MIDDLE));
    }
}
