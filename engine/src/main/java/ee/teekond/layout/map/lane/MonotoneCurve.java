package ee.teekond.layout.map.lane;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Fritsch and Carlson's cubic through points from left to right: it never goes beyond a value. */
final class MonotoneCurve {
    private MonotoneCurve() {}

    /** One segment between each two neighbours; the points' x must grow. */
    static ImmutableList<CurveSegment> through(ImmutableList<CurvePoint> points) {
        MutableList<CurveSegment> segments = Lists.mutable.empty();
        for (int i = 0; i + 1 < points.size(); i++) {
            var from = points.get(i);
            var to = points.get(i + 1);
            double third = (to.x() - from.x()) / 3.0;
            segments.add(new CurveSegment(
                    from.x(),
                    from.y(),
                    from.x() + third,
                    from.y() + third * slope(points, i),
                    to.x() - third,
                    to.y() - third * slope(points, i + 1),
                    to.x(),
                    to.y()));
        }
        return segments.toImmutable();
    }

    private static double slope(ImmutableList<CurvePoint> points, int at) {
        if (at == 0 || at + 1 == points.size()) {
            return 0;
        }
        double before = secant(points, at - 1);
        double after = secant(points, at);
        if (before * after <= 0) {
            return 0;
        }
        double left = points.get(at).x() - points.get(at - 1).x();
        double right = points.get(at + 1).x() - points.get(at).x();
        return (left + right) * 3 / ((2 * right + left) / before + (right + 2 * left) / after);
    }

    private static double secant(ImmutableList<CurvePoint> points, int at) {
        var from = points.get(at);
        var to = points.get(at + 1);
        return (double) (to.y() - from.y()) / (to.x() - from.x());
    }
}
