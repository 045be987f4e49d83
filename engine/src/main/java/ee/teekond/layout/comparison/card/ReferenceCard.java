package ee.teekond.layout.comparison.card;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.comparison.content.Point;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A step of the journey compared with: no more than its number and title. */
public final class ReferenceCard implements Card {
    private static final int PADDING = 90;
    private static final int LINES = 5;

    private final Point point;
    private final DifferenceKind kind;
    private final Desk desk;
    private final SetText number;
    private final SetText title;

    public ReferenceCard(Point point, DifferenceKind kind, Desk desk, int width) {
        this.point = point;
        this.kind = kind;
        this.desk = desk;
        this.number = desk.own(point.number(), Type.TAG, width - 2 * PADDING, 1);
        this.title = desk.set(point.title(), Type.META, width - 2 * PADDING, LINES);
    }

    @Override
    public Key key() {
        return new Key(point.id(), "touchpoint", "reference", kind.code());
    }

    @Override
    public int height() {
        return 2 * PADDING + number.height() + title.height();
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(title);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + PADDING;
        int y = box.y() + PADDING;
        var marks = new Marks()
                .rect(box, 80, Tone.PAPER, Stroke.of(Tone.CARD_EDGE, Width.HAIRLINE))
                .addAll(number.at(x, y, Tone.INK3))
                .addAll(title.at(x, y + number.height(), Tone.INK));
        var said = new Said(
                point.number() + " " + point.title().text(), point.title().language());
        return new Group(key(), Spoken.of(said, desk.words().of("difference", kind)), box, marks.all());
    }
}
