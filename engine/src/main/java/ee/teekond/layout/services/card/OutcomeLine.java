package ee.teekond.layout.services.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.services.content.OutcomeContent;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What a letter stands for: the outcome, who gives it, how many need it. */
public final class OutcomeLine implements Card {
    private static final int LETTER = 360;

    private final OutcomeContent outcome;
    private final SetText letter;
    private final SetText name;
    private final SetText note;

    public OutcomeLine(OutcomeContent outcome, Desk desk, int width) {
        var words = desk.words();
        this.outcome = outcome;
        this.letter = desk.line(outcome.letter(), Type.TAG);
        this.name = desk.set(outcome.title(), Type.STRONG, width - LETTER, 3);
        var givers = outcome.givers().isEmpty()
                ? words.of("net.given.nobody")
                : words.of("net.given", outcome.givers().makeString(", "));
        this.note = desk.own(
                givers + "  ·  " + words.of("net.taken", Integer.toString(outcome.takers())),
                Type.META,
                width - LETTER,
                4);
    }

    @Override
    public Key key() {
        return new Key(outcome.id(), "outcome", "outcomes", outcome.givers().isEmpty() ? "given" : "");
    }

    @Override
    public int height() {
        return name.height() + note.height() + 110;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(name, note);
    }

    @Override
    public Group draw(Box box) {
        var marks = new Marks()
                .addAll(letter.at(box.x(), box.y(), Tone.ROUTE_DEEP))
                .addAll(name.at(box.x() + LETTER, box.y(), Tone.INK))
                .addAll(note.at(box.x() + LETTER, box.y() + name.height(), Tone.INK2));
        return new Group(
                key(), Spoken.of(outcome.title(), outcome.letter(), note.block().full()), box, marks.all());
    }
}
