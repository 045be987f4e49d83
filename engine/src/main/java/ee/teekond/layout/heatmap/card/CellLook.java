package ee.teekond.layout.heatmap.card;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.heatmap.content.CellContent;
import ee.teekond.layout.heatmap.content.CellState;
import ee.teekond.layout.heatmap.content.Scale;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;

/** How a cell's ground and its signs look; each state has a ground and an edge of its own. */
public record CellLook(Fill ground, Stroke edge, Tone letters) {
    private static final int RADIUS = 40;
    private static final int CORNER = 110;
    private static final int INSET = 45;

    /** What stands in a cell that tells nothing. */
    public static final String UNKNOWN = "?";

    static final String NOTHING = "–";

    public static CellLook of(CellContent cell) {
        return cell.isTold()
                ? new CellLook(Scale.ground(cell.bin()), edge(cell), Scale.letters(cell.bin()))
                : of(cell.state());
    }

    /** The lightest grounds have an edge, so that they are seen on white. */
    private static Stroke edge(CellContent cell) {
        return cell.bin() < 2 ? Stroke.of(Tone.HEAT_20, Width.HAIRLINE) : Stroke.NONE;
    }

    public static CellLook of(CellState state) {
        return switch (state) {
            case TOLD -> new CellLook(Tone.PAPER, Stroke.of(Tone.INK3, Width.HAIRLINE), Tone.INK);
            case UNKNOWN -> look(Texture.LATTICE_PLUM, Tone.PLUM, Dash.UNCLEAR);
            case SUPPRESSED -> look(Texture.HATCH_GREY, Tone.INK3, Dash.CHIP);
            case UNTOLD -> look(Texture.LEVELS_GREY, Tone.INK3, Dash.SOLID);
            case EMPTY -> new CellLook(Fill.NONE, Stroke.of(Tone.SEPARATOR, Width.HAIRLINE), Tone.INK3);
        };
    }

    private static CellLook look(Texture texture, Tone edge, Dash dash) {
        return new CellLook(texture, Stroke.of(edge, Width.NORMAL).dashed(dash), Tone.INK);
    }

    /** The ground with what is to be seen on its edge. */
    public Marks ground(Box box) {
        return new Marks().rect(box, RADIUS, ground, edge);
    }

    Marks ground(Box box, CellContent cell) {
        var marks = ground(box);
        if (cell.top()) {
            marks.rect(box.inset(INSET), RADIUS, Fill.NONE, highest());
        } else if (cell.isMostlyUnknown()) {
            marks.rect(box.inset(INSET), RADIUS, Fill.NONE, doubtful());
        }
        return cell.sample() ? marks.addAll(sample(box).all()) : marks;
    }

    public Stroke highest() {
        return Stroke.of(letters, Width.DIRECT);
    }

    public Stroke doubtful() {
        return Stroke.of(letters, Width.STRONG).dashed(Dash.UNCLEAR);
    }

    /** The corner of what is invented. */
    public static Marks sample(Box box) {
        return new Marks()
                .path(
                        Outline.polygon(box.x(), box.y(), box.x() + CORNER, box.y(), box.x(), box.y() + CORNER),
                        Tone.AMBER_TINT,
                        Stroke.of(Tone.AMBER, Width.HAIRLINE));
    }

    /** How much of the whole: the value solid, the unknown dotted, the rest empty. */
    public static Marks bar(CellContent cell, Box box, Tone tone) {
        var marks = new Marks().rect(box, 0, Fill.NONE, Stroke.of(tone, Width.HAIRLINE));
        int value = part(cell.value(), cell.total(), box.width());
        int unknown = part(cell.unknown(), cell.total(), box.width() - value);
        marks.fill(new Box(box.x(), box.y(), value, box.height()), 0, tone);
        return unknown > 0
                ? marks.addAll(
                        dotted(box.x() + value, box.centreY(), unknown, tone).all())
                : marks;
    }

    /** What part of it is unknown, as a dotted line. */
    static Marks dotted(int x, int y, int length, Tone tone) {
        return new Marks()
                .line(
                        x + 30,
                        y,
                        x + Math.max(31, length - 30),
                        y,
                        Stroke.of(tone, Width.DIRECT).dashed(Dash.SUPPORT));
    }

    static int part(int part, int whole, int length) {
        return whole == 0 ? 0 : Math.min(length, Math.round((float) part * length / whole));
    }
}
