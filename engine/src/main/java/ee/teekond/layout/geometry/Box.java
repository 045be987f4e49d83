package ee.teekond.layout.geometry;

/** An upright rectangle: its upper left corner and its size, in tenths of a unit. */
public record Box(int x, int y, int width, int height) {
    public static final Box EMPTY = new Box(0, 0, 0, 0);

    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a box cannot be " + width + " by " + height);
        }
    }

    /** The box between two corners, in whatever order they come. */
    public static Box between(int x1, int y1, int x2, int y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int centreX() {
        return x + width / 2;
    }

    public int centreY() {
        return y + height / 2;
    }

    public boolean isEmpty() {
        return width == 0 && height == 0;
    }

    /** The smallest box around both; an empty box adds nothing. */
    public Box and(Box other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** Whether the insides of both share a point; touching edges do not overlap. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** The box smaller by a margin on every side, or larger by a negative one. */
    public Box inset(int margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    public Box movedBy(int right, int down) {
        return new Box(x + right, y + down, width, height);
    }
}
