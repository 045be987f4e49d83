package ee.teekond.layout.map.sheet;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.MapParts;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.eclipse.collections.impl.factory.Lists;

/** What every further sheet begins with: whose map it is, and where on the way the sheet stands. */
final class RunningHead implements Card {
    /** Below it. */
    static final int GAP = 200;

    private final ImmutableIntList stages;
    private final Locator locator;
    private final SetText kicker;
    private final SetText title;
    private final SetText sheet;
    private final SetText range;

    /**
     * Sets the head of a sheet.
     *
     * @param stages those on the sheet, from 0
     * @param number of the sheet, from 1
     * @param of how many there are
     */
    RunningHead(MapParts parts, ImmutableIntList stages, int number, int of) {
        this.stages = stages;
        Desk desk = parts.desk();
        var content = parts.content();
        int width = parts.width();
        locator = new Locator(content.stages().size(), desk, width / 2);
        sheet = desk.line(desk.words().of("sheet.head", Integer.toString(number), Integer.toString(of)), Type.LANE);
        range = desk.line(range(desk), Type.META);
        int measure = width - locator.width() - Math.max(sheet.width(), range.width()) - 700;
        kicker = desk.own(content.kicker(), Type.KICKER, measure, 2);
        title = desk.set(content.title(), Type.NAME, measure, 2);
    }

    private String range(Desk desk) {
        if (stages.isEmpty()) {
            return "";
        }
        var first = Integer.toString(stages.min() + 1);
        var last = Integer.toString(stages.max() + 1);
        return first.equals(last)
                ? desk.words().of("sheet.stage", first)
                : desk.words().of("sheet.stages", first, last);
    }

    @Override
    public Key key() {
        return Key.of("running-head", "head");
    }

    @Override
    public int height() {
        return Math.max(kicker.height() + 40 + title.height(), Locator.HEIGHT);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(kicker, title);
    }

    @Override
    public Group draw(Box box) {
        int middle = box.centreY();
        int words = Math.max(sheet.width(), range.width());
        var marks = new Marks()
                .addAll(kicker.at(box.x(), box.y(), Tone.ROUTE_DEEP))
                .addAll(title.at(box.x(), box.y() + kicker.height() + 40, Tone.INK))
                .addAll(sheet.at(box.right(), middle - sheet.height(), Tone.INK, Anchor.END))
                .addAll(range.at(box.right(), middle, Tone.INK2, Anchor.END))
                .addAll(locator.at(box.right() - words - 300 - locator.width(), middle, stages));
        return new Group(
                key(), Words.titled(title.block().full() + ", " + sheet.block().full()), box, marks.all());
    }
}
