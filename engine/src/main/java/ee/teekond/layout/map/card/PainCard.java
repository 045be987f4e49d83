package ee.teekond.layout.map.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.ChipRow;
import ee.teekond.layout.card.Shapes;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.card.Symbols;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.content.PainContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import ee.teekond.model.View;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A pain point: how severe, of what kind, what it is, who sees it, what it rests on. */
public final class PainCard implements Card {
    private static final int EDGE = 80;
    private static final int ICON = 260;
    private static final int TEXT = 500;
    private static final int PADDING = 90;
    private static final int LINES = 4;
    private static final ImmutableList<Tone> EDGES =
            Lists.immutable.of(Tone.SEVERITY_1, Tone.SEVERITY_2, Tone.SEVERITY_3);

    private final PainContent pain;
    private final Desk desk;
    private final SetText text;
    private final ChipRow chips;

    public PainCard(PainContent pain, Desk desk, int width) {
        int measure = width - TEXT - PADDING;
        this.pain = pain;
        this.desk = desk;
        this.text = desk.set(pain.text(), Type.BODY, measure, LINES);
        var view = Chip.of(desk.words().of("view", pain.view()), look(pain.view()), desk, measure);
        this.chips = ChipRow.of(Lists.immutable.of(view).newWithAll(Chip.of(pain.proof(), desk, measure)), measure);
    }

    public static Chip.Look look(View view) {
        return switch (view) {
            case TARGET_GROUP -> Chip.Look.TARGET_GROUP;
            case MUNICIPALITY -> Chip.Look.MUNICIPALITY;
            case BOTH -> Chip.Look.BOTH;
        };
    }

    @Override
    public Key key() {
        return new Key(pain.id(), "pain-point", "pains", "severity-" + pain.severity());
    }

    @Override
    public int height() {
        return Math.max(2 * PADDING + text.height() + 60 + chips.height(), 2 * PADDING + ICON + 60 + 220);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return chips.texts().newWith(text);
    }

    @Override
    public Group draw(Box box) {
        int bottom = box.bottom() - PADDING;
        var marks = new Marks()
                .rect(box, 80, Tone.PAPER, Stroke.of(Tone.CARD_EDGE, Width.HAIRLINE))
                .path(
                        Shapes.edge(new Box(box.x(), box.y(), EDGE, box.height()), 80),
                        EDGES.get(pain.severity() - 1),
                        Stroke.NONE)
                .icon(Symbols.of(pain.kind()), box.x() + EDGE + 80, box.y() + PADDING, ICON, Tone.VERM)
                .addAll(text.at(box.x() + TEXT, box.y() + PADDING, Tone.INK))
                .addAll(chips.at(box.x() + TEXT, bottom - chips.height()))
                .addAll(SeverityBars.at(pain.severity(), box.x() + EDGE + 90, bottom - 20));
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        var words = desk.words();
        return Spoken.of(
                pain.text(),
                words.of("kind", pain.kind()),
                words.of("severity." + pain.severity()),
                words.of("view", pain.view()),
                Spoken.proof(pain.proof(), words));
    }
}
