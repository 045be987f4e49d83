package ee.teekond.layout.lane;

import ee.teekond.layout.geometry.Outline;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/** A line of upright and level pieces with rounded corners. Not for use by several threads. */
public final class RoundedLine {
    private static final int RADIUS = 200;

    private record Point(int x, int y) {}

    private final MutableList<Point> points = Lists.mutable.empty();

    public RoundedLine to(int x, int y) {
        var point = new Point(x, y);
        if (points.isEmpty() || !points.getLast().equals(point)) {
            points.add(point);
        }
        return this;
    }

    public Outline outline() {
        var pen = Outline.pen().moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i + 1 < points.size(); i++) {
            var before = points.get(i - 1);
            var corner = points.get(i);
            var after = points.get(i + 1);
            int radius = Math.min(RADIUS, Math.min(distance(before, corner), distance(corner, after)) / 2);
            var from = towards(corner, before, radius);
            var to = towards(corner, after, radius);
            pen.lineTo(from.x(), from.y()).cornerTo(corner.x(), corner.y(), to.x(), to.y());
        }
        return pen.lineTo(points.getLast().x(), points.getLast().y()).outline();
    }

    private static int distance(Point one, Point other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    private static Point towards(Point from, Point to, int distance) {
        return new Point(
                from.x() + Integer.signum(to.x() - from.x()) * distance,
                from.y() + Integer.signum(to.y() - from.y()) * distance);
    }
}
