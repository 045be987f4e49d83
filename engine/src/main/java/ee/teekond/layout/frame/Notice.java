package ee.teekond.layout.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What stands in place of the lanes while there is nothing to show in them. */
public final class Notice implements Card {
    private final SetText text;

    /** Of a journey that has no stages. */
    public Notice(Desk desk, int width) {
        this("journey.empty", desk, width);
    }

    /** Says the words of a key. */
    public Notice(String words, Desk desk, int width) {
        this.text = desk.own(desk.words().of(words), Type.LEAD, width - 400, 3);
    }

    @Override
    public Key key() {
        return Key.of("empty", "notice");
    }

    @Override
    public int height() {
        return text.height() + 2_000;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(text);
    }

    @Override
    public Group draw(Box box) {
        var marks = new Marks()
                .rect(box, 120, Tone.STONE, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE))
                .addAll(text.centred(box.centreX(), box.centreY(), Tone.INK2, Anchor.MIDDLE));
        return new Group(key(), Words.NONE, box, marks.all());
    }
}
