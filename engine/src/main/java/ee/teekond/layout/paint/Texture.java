package ee.teekond.layout.paint;

/** The named textures of a picture: stripes or dots on a ground, so that meaning survives without colour. */
public enum Texture implements Fill {
    HATCH_ROUTE(Grain.STRIPES, 60, 20, Tone.ROUTE_TINT, Tone.ROUTE_MARK),
    HATCH_VERM(Grain.STRIPES, 70, 22, Tone.VERM_TINT, Tone.VERM_MARK),
    HATCH_AMBER(Grain.STRIPES, 60, 24, Tone.AMBER_TINT, Tone.AMBER_MARK),
    HATCH_GREY(Grain.STRIPES, 60, 15, Tone.GREY_TINT, Tone.GREY_MARK),
    LEVELS_GREY(Grain.LEVELS, 60, 15, Tone.GREY_TINT, Tone.GREY_MARK),
    BARS_AMBER(Grain.BARS, 60, 24, Tone.AMBER_TINT, Tone.AMBER_MARK),
    LATTICE_PLUM(Grain.LATTICE, 70, 20, Tone.PLUM_TINT, Tone.PLUM_MARK),
    DOTS_TEAL(Grain.DOTS, 70, 22, Tone.TEAL_TINT, Tone.TEAL_MARK),
    DOTS_PLUM(Grain.DOTS, 60, 24, Tone.PLUM_TINT, Tone.PLUM_MARK);

    /** The figure repeated. */
    public enum Grain {
        /** Stripes at 45 degrees, rising to the left. */
        STRIPES,
        /** Upright stripes. */
        BARS,
        /** Level stripes. */
        LEVELS,
        /** Stripes that cross, at 45 degrees. */
        LATTICE,
        /** Dots in rows. */
        DOTS;

        /** Whether the figure is turned by 45 degrees. */
        public boolean isSlanted() {
            return this == STRIPES || this == LATTICE;
        }
    }

    private final Grain grain;
    private final int pitch;
    private final int mark;
    private final Tone ground;
    private final Tone tone;

    Texture(Grain grain, int pitch, int mark, Tone ground, Tone tone) {
        this.grain = grain;
        this.pitch = pitch;
        this.mark = mark;
        this.ground = ground;
        this.tone = tone;
    }

    public Grain grain() {
        return grain;
    }

    /** The distance from stripe to stripe or dot to dot, in tenths of a unit; never under a millimetre in print. */
    public int pitch() {
        return pitch;
    }

    /** The width of a stripe or a dot, in tenths of a unit. */
    public int mark() {
        return mark;
    }

    public Tone ground() {
        return ground;
    }

    public Tone tone() {
        return tone;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.textured(this);
    }
}
