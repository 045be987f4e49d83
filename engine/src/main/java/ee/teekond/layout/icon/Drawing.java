package ee.teekond.layout.icon;

import ee.teekond.layout.geometry.Outline;
import org.eclipse.collections.api.list.ImmutableList;

/** An icon's box, in whole units of its own, and the layers drawn in it one above the other. */
public record Drawing(int width, int height, ImmutableList<Layer> layers) {
    /** One outline, in hundredths of the box's unit, and the brush it is drawn with; line ends and joins are round. */
    public record Layer(Brush brush, Outline outline) {}
}
