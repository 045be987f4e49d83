package ee.teekond.layout.paint;

/** The named ways a line is interrupted and how its ends look. Lengths are in tenths of a unit. */
public enum Dash {
    SOLID(0, 0, false),
    /** Not interrupted, with round ends. */
    ROUND(0, 0, true),
    MISSING(60, 40, false),
    UNCLEAR(15, 40, true),
    PLANNED(110, 40, false),
    /** A card that is not there. */
    GHOST(80, 60, false),
    LOOP(90, 60, false),
    CHIP(30, 25, false),
    /** A stage's boundary across the lanes. */
    BOUNDARY(10, 60, true),
    SUPPORT(20, 60, true);

    private final int on;
    private final int off;
    private final boolean round;

    Dash(int on, int off, boolean round) {
        this.on = on;
        this.off = off;
        this.round = round;
    }

    public boolean isSolid() {
        return off == 0;
    }

    public int on() {
        return on;
    }

    public int off() {
        return off;
    }

    /** Whether ends are round rather than cut off. */
    public boolean isRound() {
        return round;
    }
}
