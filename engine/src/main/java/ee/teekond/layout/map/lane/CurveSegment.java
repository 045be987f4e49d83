package ee.teekond.layout.map.lane;

import ee.teekond.layout.geometry.Outline;

/** A cubic curve between two neighbouring values, handles included. It rises or falls all the way. */
record CurveSegment(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    private static final int HALVINGS = 30;

    /** Moves to its start if it is the first, then draws it. */
    void draw(Outline.Pen pen, boolean first) {
        if (first) {
            pen.moveTo(round(x0), round(y0));
        }
        pen.curveTo(round(x1), round(y1), round(x2), round(y2), round(x3), round(y3));
    }

    /** The area between the curve and a level it does not cross. */
    Outline areaTo(int level) {
        var pen = Outline.pen().moveTo(round(x0), level).lineTo(round(x0), round(y0));
        draw(pen, false);
        return pen.lineTo(round(x3), level).close().outline();
    }

    boolean crosses(int level) {
        return (y0 - level) * (y3 - level) < 0;
    }

    /** Whether it lies below the level on the sheet, which is where y is larger. */
    boolean isBelow(int level) {
        return y0 + y3 > 2.0 * level;
    }

    /** The part up to where it crosses the level. */
    CurveSegment before(int level) {
        return upTo(crossing(level));
    }

    /** The part from where it crosses the level. */
    CurveSegment after(int level) {
        return mirrored().upTo(1 - crossing(level)).mirrored();
    }

    private CurveSegment mirrored() {
        return new CurveSegment(x3, y3, x2, y2, x1, y1, x0, y0);
    }

    private double crossing(int level) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (low + high) / 2;
            if ((y0 - level) * (at(t) - level) > 0) {
                low = t;
            } else {
                high = t;
            }
        }
        return (low + high) / 2;
    }

    private double at(double t) {
        double s = 1 - t;
        return s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3;
    }

    /** De Casteljau's cut. */
    private CurveSegment upTo(double t) {
        double ax = mix(x0, x1, t);
        double ay = mix(y0, y1, t);
        double bx = mix(x1, x2, t);
        double by = mix(y1, y2, t);
        double cx = mix(ax, bx, t);
        double cy = mix(ay, by, t);
        double dx = mix(cx, mix(bx, mix(x2, x3, t), t), t);
        double dy = mix(cy, mix(by, mix(y2, y3, t), t), t);
        return new CurveSegment(x0, y0, ax, ay, cx, cy, dx, dy);
    }

    private static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }

    private static int round(double value) {
        return Math.toIntExact(Math.round(value));
    }
}
