package ee.teekond.layout.geometry;

import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.eclipse.collections.api.list.primitive.MutableIntList;

/**
 * A line drawn without lifting the pen, or several: moves, straight lines, cubic curves and closings, all in absolute
 * whole numbers. What the numbers count is up to whoever holds the outline.
 *
 * @param steps each step's code followed by its coordinates
 */
public record Outline(ImmutableIntList steps) {
    private static final int MOVE = 0;
    private static final int LINE = 1;
    private static final int CURVE = 2;
    private static final int CLOSE = 3;

    /** A quarter circle as a cubic curve: how far the handles reach, in ten-thousandths of the radius. */
    private static final int QUARTER = 5523;

    /** Follows an outline step by step. */
    public interface Tracer {
        void moveTo(int x, int y);

        void lineTo(int x, int y);

        void curveTo(int x1, int y1, int x2, int y2, int x, int y);

        void close();
    }

    public static Pen pen() {
        return new Pen();
    }

    /** Straight lines through the points given as x, y, x, y …, closed. */
    public static Outline polygon(int... points) {
        var pen = pen().moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            pen.lineTo(points[i], points[i + 1]);
        }
        return pen.close().outline();
    }

    public void trace(Tracer tracer) {
        for (int i = 0; i < steps.size(); ) {
            switch (steps.get(i)) {
                case MOVE -> tracer.moveTo(steps.get(i + 1), steps.get(i + 2));
                case LINE -> tracer.lineTo(steps.get(i + 1), steps.get(i + 2));
                case CURVE ->
                    tracer.curveTo(
                            steps.get(i + 1),
                            steps.get(i + 2),
                            steps.get(i + 3),
                            steps.get(i + 4),
                            steps.get(i + 5),
                            steps.get(i + 6));
                default -> tracer.close();
            }
            i += length(steps.get(i));
        }
    }

    /** The box around all points, the handles of curves included, so it is never too small. */
    public Box box() {
        var hull = new Hull();
        trace(hull);
        return hull.box();
    }

    private static int length(int code) {
        return switch (code) {
            case MOVE, LINE -> 3;
            case CURVE -> 7;
            default -> 1;
        };
    }

    /** Draws an outline; every step returns the pen. Not for use by several threads. */
    public static final class Pen {
        private final MutableIntList steps = IntLists.mutable.empty();
        private int x;
        private int y;

        public Pen moveTo(int x, int y) {
            steps.addAll(MOVE, x, y);
            return at(x, y);
        }

        public Pen lineTo(int x, int y) {
            steps.addAll(LINE, x, y);
            return at(x, y);
        }

        public Pen curveTo(int x1, int y1, int x2, int y2, int x, int y) {
            steps.addAll(CURVE, x1, y1, x2, y2, x, y);
            return at(x, y);
        }

        /** A rounded corner: a quarter of an ellipse that leaves towards the corner and arrives from it. */
        public Pen cornerTo(int cornerX, int cornerY, int x, int y) {
            return curveTo(
                    towards(this.x, cornerX), towards(this.y, cornerY), towards(x, cornerX), towards(y, cornerY), x, y);
        }

        public Pen close() {
            steps.add(CLOSE);
            return this;
        }

        public Outline outline() {
            return new Outline(steps.toImmutable());
        }

        private static int towards(int from, int corner) {
            return from + Math.floorDiv((corner - from) * QUARTER + 5_000, 10_000);
        }

        private Pen at(int x, int y) {
            this.x = x;
            this.y = y;
            return this;
        }
    }

    private static final class Hull implements Tracer {
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right = Integer.MIN_VALUE;
        private int bottom = Integer.MIN_VALUE;

        @Override
        public void moveTo(int x, int y) {
            take(x, y);
        }

        @Override
        public void lineTo(int x, int y) {
            take(x, y);
        }

        @Override
        public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
            take(x1, y1);
            take(x2, y2);
            take(x, y);
        }

        @Override
        public void close() {
            // Closing goes back to a point already taken.
        }

        private void take(int x, int y) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        Box box() {
            return left > right ? Box.EMPTY : Box.between(left, top, right, bottom);
        }
    }
}
