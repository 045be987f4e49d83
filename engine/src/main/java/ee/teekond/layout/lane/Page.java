package ee.teekond.layout.lane;

/** The verticals every lane keeps to, in tenths of a unit. */
public record Page(int width) {
    public static final int LEFT = 600;
    public static final int COLUMNS = 2_260;

    public int right() {
        return width - 580;
    }

    /** Where the last column ends at most; the line's arrow needs some room after it. */
    public int columnsRight() {
        return right() - 240;
    }
}
