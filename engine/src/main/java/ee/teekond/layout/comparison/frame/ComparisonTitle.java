package ee.teekond.layout.comparison.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.comparison.content.ComparisonContent;
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

/** The title of a comparison and what it comes to in a few sentences. */
public final class ComparisonTitle implements Card {
    private static final int GAP = 80;

    private final ComparisonContent content;
    private final SetText kicker;
    private final SetText title;
    private final SetText lead;

    public ComparisonTitle(ComparisonContent content, Desk desk, int width) {
        this.content = content;
        this.kicker = desk.own(content.kicker(), Type.KICKER, width, 2);
        this.title = desk.own(content.title(), Type.TITLE, width, 4);
        this.lead = desk.own(content.lead(), Type.LEAD, width, 8);
    }

    @Override
    public Key key() {
        return Key.of(content.id(), "journey");
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
        return new Group(key(), Words.titled(content.title()).described(content.lead()), box, marks.all());
    }
}
