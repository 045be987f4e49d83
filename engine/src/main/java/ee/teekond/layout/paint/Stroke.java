package ee.teekond.layout.paint;

/** How a line is drawn. */
public record Stroke(Tone tone, Width width, Dash dash) {
    public static final Stroke NONE = new Stroke(Tone.INK, Width.NONE, Dash.SOLID);

    public static Stroke of(Tone tone, Width width) {
        return new Stroke(tone, width, Dash.SOLID);
    }

    public Stroke dashed(Dash dash) {
        return new Stroke(tone, width, dash);
    }

    public boolean isNone() {
        return width == Width.NONE;
    }
}
