package ee.teekond.layout.paint;

/** The named colours of a picture; a {@link Theme} says what each looks like. */
public enum Tone implements Fill {
    /** Text and the curve. */
    INK,
    /** Secondary text. */
    INK2,
    /** Numbers, ticks and neutral edges. */
    INK3,
    /** Marks that stand back: a reference's line, other municipalities' dots. */
    MUTED,

    ROUTE,
    ROUTE_DEEP,
    TEAL,
    AMBER,
    VERM,
    PLUM,

    PAPER,
    /** The band of a lane. */
    STONE,
    /** The border of a lane's band; unseen except where bands are white. */
    BAND_EDGE,

    ROUTE_TINT,
    TEAL_TINT,
    AMBER_TINT,
    VERM_TINT,
    PLUM_TINT,
    /** The ground of an evidence chip. */
    CHIP,
    /** The area of a curve above zero. */
    CURVE_TINT,
    /** An empty cell or the rest of a bar. */
    CELL,
    /** A cell that is a good one to be in. */
    CELL_GOOD,

    CARD_EDGE,
    SEPARATOR,
    GRID,

    ROUTE_MARK,
    TEAL_MARK,
    AMBER_MARK,
    VERM_MARK,
    PLUM_MARK,
    GREY_TINT,
    GREY_MARK,

    SEVERITY_1,
    SEVERITY_2,
    SEVERITY_3,

    HEAT_0,
    HEAT_10,
    HEAT_20,
    HEAT_30,
    HEAT_40,
    HEAT_50,
    HEAT_60;

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.flat(this);
    }
}
