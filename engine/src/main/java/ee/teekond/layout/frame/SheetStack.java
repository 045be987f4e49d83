package ee.teekond.layout.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Report.Dropped;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What stands on one sheet, from the top down. For one sheet and one thread. */
public final class SheetStack {
    /** Above what stands first. */
    public static final int MARGIN = 600;

    /** Below what stands last. */
    public static final int BOTTOM = 360;

    private final MutableList<Group> groups = Lists.mutable.empty();
    private final MutableList<Shortened> shortened = Lists.mutable.empty();
    private final MutableList<Dropped> dropped = Lists.mutable.empty();
    private int y = MARGIN;

    /** Where the next thing begins. */
    public int y() {
        return y;
    }

    /** Leaves so much free. */
    public SheetStack space(int gap) {
        y += gap;
        return this;
    }

    /** Places a lane and goes on below it. */
    public void place(Lane lane) {
        groups.add(lane.draw(y));
        shortened.addAllIterable(lane.shortened());
        dropped.addAllIterable(lane.dropped());
        y += lane.height();
    }

    /** Places a card across and goes on below it. */
    public void place(Card card, int left, int width) {
        place(card, new Box(left, y, width, card.height()));
        y += card.height();
    }

    /** Places a card somewhere, and goes on where it was. */
    public void place(Card card, Box box) {
        groups.add(card.draw(box));
        shortened.addAllIterable(card.shortened());
    }

    public ImmutableList<Group> groups() {
        return groups.toImmutable();
    }

    public ImmutableList<Shortened> shortened() {
        return shortened.toImmutable();
    }

    public ImmutableList<Dropped> dropped() {
        return dropped.toImmutable();
    }
}
