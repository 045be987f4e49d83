package ee.teekond.layout.paint;

/** The named widths of lines; {@link #tenths()} is in tenths of a unit. No line is thinner than 0.7 pt in print. */
public enum Width {
    NONE(0),
    HAIRLINE(15),
    /** The outline of a service, a chip, an icon. */
    NORMAL(18),
    /** What stands out: a hard step, a quick win, an adapted card. */
    STRONG(22),
    /** What an absence reaches indirectly. */
    INDIRECT(24),
    /** What an absence reaches directly, and the core of a branch. */
    DIRECT(34),
    /** A station's ring and a loop back. */
    STATION(40),
    CURVE(44),
    CURVE_CASE(54),
    ROUTE(90);

    private final int tenths;

    Width(int tenths) {
        this.tenths = tenths;
    }

    public int tenths() {
        return tenths;
    }
}
