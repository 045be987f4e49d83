package ee.teekond.layout.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The title of a picture and what it comes to in a few sentences. */
public final class Headline implements Card {
    private static final int GAP = 80;

    private final Key key;
    private final SetText kicker;
    private final SetText title;
    private final SetText lead;

    public Headline(Key key, String kicker, String title, String lead, Desk desk, int width) {
        this.key = key;
        this.kicker = desk.own(kicker, Type.KICKER, width, 2);
        this.title = desk.own(title, Type.TITLE, width, 4);
        this.lead = desk.own(lead, Type.LEAD, width, 8);
    }

    @Override
    public Key key() {
        return key;
    }

    @Override
    public int height() {
        return kicker.height() + title.height() + lead.height() + 2 * GAP;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(kicker, title, lead);
    }

    @Override
    public Group draw(Box box) {
        int y = box.y();
        var marks = new Marks().addAll(kicker.at(box.x(), y, Tone.ROUTE_DEEP));
        y += kicker.height() + GAP;
        marks.addAll(title.at(box.x(), y, Tone.INK));
        y += title.height() + GAP;
        marks.addAll(lead.at(box.x(), y, Tone.INK2));
        return new Group(
                key, Words.titled(title.block().full()).described(lead.block().full()), box, marks.all());
    }
}
