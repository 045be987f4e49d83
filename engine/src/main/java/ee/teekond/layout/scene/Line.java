package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;

/** A straight line between two points, in tenths of a unit. */
public record Line(int x1, int y1, int x2, int y2, Stroke stroke) implements Mark {
    @Override
    public Box box() {
        return Box.between(x1, y1, x2, y2);
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.line(this);
    }
}
