package ee.teekond.layout.scene;

/** Which part of a line of text stands at its x: its start, its middle or its end. */
public enum Anchor {
    START,
    MIDDLE,
    END;

    /** Where a line so wide begins when anchored at x. */
    public int left(int x, int width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
