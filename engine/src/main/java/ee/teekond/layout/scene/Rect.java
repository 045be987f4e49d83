package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;

/** An upright rectangle, its corners rounded by a radius in tenths of a unit. */
public record Rect(Box box, int radius, Fill fill, Stroke stroke) implements Mark {
    public static Rect filled(Box box, int radius, Fill fill) {
        return new Rect(box, radius, fill, Stroke.NONE);
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.rect(this);
    }
}
