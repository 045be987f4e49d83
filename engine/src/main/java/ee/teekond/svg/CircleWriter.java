package ee.teekond.svg;

import ee.teekond.layout.scene.Circle;

/** Writes circles. */
final class CircleWriter implements MarkWriter<Circle> {
    @Override
    public void write(Circle circle, SvgWriter out, Paints paints) {
        out.start("circle");
        out.tenths("cx", circle.x());
        out.tenths("cy", circle.y());
        out.tenths("r", circle.radius());
        paints.write(out, circle.fill());
        paints.write(out, circle.stroke());
        out.end();
    }
}
