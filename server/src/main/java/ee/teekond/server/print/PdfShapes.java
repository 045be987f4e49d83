package ee.teekond.server.print;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Line;

/** The simple shapes as outlines. */
final class PdfShapes {
    private PdfShapes() {}

    static Outline line(Line line) {
        return Outline.pen()
                .moveTo(line.x1(), line.y1())
                .lineTo(line.x2(), line.y2())
                .outline();
    }

    static Outline circle(Circle circle) {
        int radius = circle.radius();
        return rectangle(new Box(circle.x() - radius, circle.y() - radius, 2 * radius, 2 * radius), radius);
    }

    /** A rectangle whose corners are rounded by a radius. */
    static Outline rectangle(Box box, int radius) {
        int left = box.x();
        int top = box.y();
        int right = left + box.width();
        int bottom = top + box.height();
        int round = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (round <= 0) {
            return Outline.polygon(left, top, right, top, right, bottom, left, bottom);
        }
        return Outline.pen()
                .moveTo(left + round, top)
                .lineTo(right - round, top)
                .cornerTo(right, top, right, top + round)
                .lineTo(right, bottom - round)
                .cornerTo(right, bottom, right - round, bottom)
                .lineTo(left + round, bottom)
                .cornerTo(left, bottom, left, bottom - round)
                .lineTo(left, top + round)
                .cornerTo(left, top, left + round, top)
                .close()
                .outline();
    }
}
