package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;

/** Any other shape: an outline in tenths of a unit. */
public record Path(Outline outline, Fill fill, Stroke stroke) implements Mark {
    @Override
    public Box box() {
        return outline.box();
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.path(this);
    }
}
