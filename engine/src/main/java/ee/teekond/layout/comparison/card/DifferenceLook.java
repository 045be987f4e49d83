package ee.teekond.layout.comparison.card;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.StageHeader;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Mark;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How a kind of difference looks. Each has a sign, an outline and a texture of its own, so that it can be told without colour.
 *
 * @param tone of its words and its sign
 * @param edge the outline of its cards
 * @param ground what its cards are filled with
 * @param bar what its part of a bar is filled with
 * @param inner the second line of an outline
 */
public record DifferenceLook(Symbol symbol, Tone tone, Stroke edge, Fill ground, Fill bar, Inner inner) {
    private static final int INSET = 45;
    private static final Map<DifferenceKind, DifferenceLook> LOOKS = looks();

    /** The second line of an outline. */
    public enum Inner {
        NONE,
        ALL_AROUND,
        LEFT
    }

    public static DifferenceLook of(DifferenceKind kind) {
        return Objects.requireNonNull(LOOKS.get(kind), () -> "no look for " + kind);
    }

    private static Map<DifferenceKind, DifferenceLook> looks() {
        var looks = new EnumMap<DifferenceKind, DifferenceLook>(DifferenceKind.class);
        addShared(looks);
        addLone(looks);
        return looks;
    }

    /** What both journeys have. */
    private static void addShared(Map<DifferenceKind, DifferenceLook> looks) {
        looks.put(
                DifferenceKind.SAME,
                new DifferenceLook(
                        Symbol.SAME, Tone.INK, Stroke.of(Tone.INK3, Width.HAIRLINE), Tone.PAPER, Tone.INK, Inner.NONE));
        looks.put(
                DifferenceKind.ADAPTED,
                new DifferenceLook(
                        Symbol.ADAPTED,
                        Tone.ROUTE_DEEP,
                        Stroke.of(Tone.ROUTE_DEEP, Width.INDIRECT),
                        Tone.PAPER,
                        Texture.HATCH_ROUTE,
                        Inner.NONE));
        looks.put(
                DifferenceKind.SPLIT,
                new DifferenceLook(
                        Symbol.SPLIT,
                        Tone.PLUM,
                        Stroke.of(Tone.PLUM, Width.STRONG).dashed(Dash.PLANNED),
                        Tone.PAPER,
                        Texture.LATTICE_PLUM,
                        Inner.NONE));
        looks.put(
                DifferenceKind.MERGED,
                new DifferenceLook(
                        Symbol.MERGED,
                        Tone.AMBER,
                        Stroke.of(Tone.AMBER, Width.NORMAL),
                        Tone.PAPER,
                        Texture.BARS_AMBER,
                        Inner.LEFT));
    }

    /** What only one of them has. */
    private static void addLone(Map<DifferenceKind, DifferenceLook> looks) {
        looks.put(
                DifferenceKind.MISSING,
                new DifferenceLook(
                        Symbol.MISSING_HERE,
                        Tone.VERM,
                        Stroke.of(Tone.VERM, Width.NORMAL).dashed(Dash.GHOST),
                        Fill.NONE,
                        Tone.PAPER,
                        Inner.NONE));
        looks.put(
                DifferenceKind.ADDED,
                new DifferenceLook(
                        Symbol.ADDED,
                        Tone.TEAL,
                        Stroke.of(Tone.TEAL, Width.NORMAL),
                        Tone.TEAL_TINT,
                        Texture.DOTS_TEAL,
                        Inner.ALL_AROUND));
        looks.put(
                DifferenceKind.NOT_APPLICABLE,
                new DifferenceLook(
                        Symbol.NOT_APPLICABLE,
                        Tone.INK3,
                        Stroke.of(Tone.INK3, Width.NORMAL).dashed(Dash.UNCLEAR),
                        Fill.NONE,
                        Texture.LEVELS_GREY,
                        Inner.NONE));
    }

    /** An empty card. */
    public ImmutableList<Mark> card(Box box, int radius) {
        var marks = new Marks().rect(box, radius, ground, edge);
        if (inner == Inner.ALL_AROUND) {
            marks.rect(box.inset(INSET), Math.max(0, radius - INSET), Fill.NONE, Stroke.of(tone, Width.HAIRLINE));
        } else if (inner == Inner.LEFT) {
            int x = box.x() + INSET;
            marks.line(x, box.y() + radius, x, box.bottom() - radius, Stroke.of(tone, Width.NORMAL));
        }
        return marks.all();
    }

    /** How the header of a stage looks: unlike the others if only one journey has the stage. */
    public static StageHeader.Look header(DifferenceKind kind) {
        var look = of(kind);
        return switch (kind) {
            case ADDED -> new StageHeader.Look(kind.code(), Tone.TEAL_TINT, look.edge(), look.tone());
            case MISSING, NOT_APPLICABLE -> new StageHeader.Look(kind.code(), Tone.PAPER, look.edge(), look.tone());
            default -> StageHeader.Look.PLAIN.being(kind.code());
        };
    }

    /** A part of a bar. */
    public ImmutableList<Mark> bar(Box box) {
        var dash = edge.dash() == Dash.GHOST ? Dash.MISSING : Dash.SOLID;
        return new Marks()
                .rect(box, 30, bar, Stroke.of(tone, Width.HAIRLINE).dashed(dash))
                .all();
    }
}
