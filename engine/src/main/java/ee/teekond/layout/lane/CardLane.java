package ee.teekond.layout.lane;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.list.ImmutableList;

/** A card that stands where a lane could, from one vertical to another. */
public record CardLane(Card card, int left, int width) implements Lane {
    @Override
    public int height() {
        return card.height();
    }

    @Override
    public Group draw(int top) {
        return card.draw(new Box(left, top, width, card.height()));
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return card.shortened();
    }
}
