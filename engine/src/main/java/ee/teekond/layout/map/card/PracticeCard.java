package ee.teekond.layout.map.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.ChipRow;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.PracticeContent;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import org.eclipse.collections.api.list.ImmutableList;

/** A good practice and whose it is. */
public final class PracticeCard implements Card {
    private static final int TEXT = 440;
    private static final int PADDING = 90;

    private final PracticeContent practice;
    private final Desk desk;
    private final SetText municipality;
    private final SetText text;
    private final ChipRow chips;

    public PracticeCard(PracticeContent practice, Desk desk, int width) {
        int measure = width - TEXT - PADDING;
        this.practice = practice;
        this.desk = desk;
        this.municipality = desk.set(practice.municipality(), Type.TAG, measure, 2);
        this.text = desk.set(practice.text(), Type.BODY, measure, 5);
        this.chips = ChipRow.of(Chip.of(practice.proof(), desk, measure), measure);
    }

    @Override
    public Key key() {
        return new Key(practice.id(), "good-practice", "practices", "");
    }

    @Override
    public int height() {
        return 2 * PADDING + municipality.height() + text.height() + (chips.isEmpty() ? 0 : 60 + chips.height());
    }

    @Override
    public ImmutableList<SetText> texts() {
        return chips.texts().newWith(text).newWith(municipality);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + TEXT;
        int y = box.y() + PADDING;
        var marks = new Marks()
                .fill(box, 80, Tone.TEAL_TINT)
                .icon(Symbol.BOOKMARK, box.x() + 110, box.y(), 260, Tone.TEAL)
                .addAll(municipality.at(x, y, Tone.TEAL))
                .addAll(text.at(x, y + municipality.height(), Tone.INK))
                .addAll(chips.at(x, box.bottom() - PADDING - chips.height()));
        return new Group(
                key(),
                Spoken.of(
                        practice.text(), practice.municipality().text(), Spoken.proof(practice.proof(), desk.words())),
                box,
                marks.all());
    }
}
