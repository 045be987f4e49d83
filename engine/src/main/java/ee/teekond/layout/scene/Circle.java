package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;

/** A circle by its centre and radius, in tenths of a unit. */
public record Circle(int x, int y, int radius, Fill fill, Stroke stroke) implements Mark {
    @Override
    public Box box() {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.circle(this);
    }
}
