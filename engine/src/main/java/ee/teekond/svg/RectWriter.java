package ee.teekond.svg;

import ee.teekond.layout.scene.Rect;

/** Writes rectangles. */
final class RectWriter implements MarkWriter<Rect> {
    @Override
    public void write(Rect rect, SvgWriter out, Paints paints) {
        out.start("rect");
        out.tenths("x", rect.box().x());
        out.tenths("y", rect.box().y());
        out.tenths("width", rect.box().width());
        out.tenths("height", rect.box().height());
        if (rect.radius() > 0) {
            out.tenths("rx", rect.radius());
        }
        paints.write(out, rect.fill());
        paints.write(out, rect.stroke());
        out.end();
    }
}
