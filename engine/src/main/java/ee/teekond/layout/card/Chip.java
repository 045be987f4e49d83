package ee.teekond.layout.card;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A word in a rounded frame. */
public record Chip(SetText text, Look look) {
    public static final int HEIGHT = 220;
    private static final int PADDING = 80;

    /** How a chip looks. */
    public enum Look {
        /** Evidence that may be seen. */
        EVIDENCE(110, Tone.CHIP, Tone.INK2, Width.NONE, Dash.SOLID),
        /** Evidence of too few people to be seen. */
        HIDDEN(110, Tone.PAPER, Tone.INK2, Width.HAIRLINE, Dash.CHIP),
        ASSUMED(110, Tone.PAPER, Tone.INK2, Width.HAIRLINE, Dash.UNCLEAR),
        SAMPLE(30, Tone.AMBER_TINT, Tone.AMBER, Width.NONE, Dash.SOLID),
        TARGET_GROUP(110, Tone.PAPER, Tone.INK2, Width.HAIRLINE, Dash.SOLID),
        MUNICIPALITY(30, Tone.INK2, Tone.PAPER, Width.NONE, Dash.SOLID),
        BOTH(110, Tone.PAPER, Tone.INK2, Width.HAIRLINE, Dash.SOLID),
        PLAIN(30, Tone.CHIP, Tone.INK2, Width.NONE, Dash.SOLID);

        private final int radius;
        private final Tone fill;
        private final Tone tone;
        private final Width edge;
        private final Dash dash;

        Look(int radius, Tone fill, Tone tone, Width edge, Dash dash) {
            this.radius = radius;
            this.fill = fill;
            this.tone = tone;
            this.edge = edge;
            this.dash = dash;
        }

        private Stroke stroke() {
            return new Stroke(tone, edge, dash);
        }
    }

    public static Chip of(String word, Look look, Desk desk, int measure) {
        return new Chip(desk.own(word, Type.STRONG, measure - 2 * PADDING - lead(look), 1), look);
    }

    /** The chips that say what a claim rests on. */
    public static ImmutableList<Chip> of(Proof proof, Desk desk, int measure) {
        var chips = Lists.mutable.<Chip>empty();
        if (!proof.isEmpty()) {
            var hidden = proof.people().filter(Disclosed::isSuppressed).isPresent();
            var people = proof.people().map(Disclosed::inPicture).orElse("");
            var word = (people + " " + proof.sources().makeString(" ")).strip();
            chips.add(of(word, hidden ? Look.HIDDEN : Look.EVIDENCE, desk, measure));
        }
        if (proof.assumed() && proof.isEmpty()) {
            chips.add(of(desk.words().of("mark.assumed"), Look.ASSUMED, desk, measure));
        }
        if (proof.sample()) {
            chips.add(of(desk.words().of("mark.sample"), Look.SAMPLE, desk, measure));
        }
        return chips.toImmutable();
    }

    public int width() {
        return text.width() + 2 * PADDING + lead(look);
    }

    public ImmutableList<Mark> at(int x, int y) {
        var box = new Box(x, y, width(), HEIGHT);
        var marks = new Marks().rect(box, look.radius, look.fill, look.stroke());
        if (look == Look.BOTH) {
            marks.path(Shapes.leftHalfPill(new Box(x, y, 160, HEIGHT)), Tone.INK2, Stroke.NONE);
        }
        return marks.addAll(text.centred(x + PADDING + lead(look), box.centreY(), look.tone, Anchor.START))
                .all();
    }

    private static int lead(Look look) {
        return look == Look.BOTH ? 130 : 0;
    }
}
