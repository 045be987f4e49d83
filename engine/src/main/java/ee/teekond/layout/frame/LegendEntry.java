package ee.teekond.layout.frame;

import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A sign and what it means.
 *
 * @param signWidth the room the sign takes
 * @param signHeight the height it takes, if more than a line
 */
public record LegendEntry(int signWidth, int signHeight, SetText text, Sign sign) {
    /** The distance from one entry to the next. */
    public static final int LEAD = 310;

    private static final int GAP = 120;

    /** Draws a sign whose left middle is given. */
    public interface Sign {
        ImmutableList<? extends Mark> at(int x, int middle);
    }

    int width() {
        return signWidth + GAP + text.width();
    }

    int height() {
        return Math.max(Math.max(LEAD, signHeight), text.height() + 60);
    }

    int textLeft() {
        return signWidth + GAP;
    }
}
