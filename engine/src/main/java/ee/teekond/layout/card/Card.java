package ee.teekond.layout.card;

import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.list.ImmutableList;

/** A card set at some width. */
public interface Card {
    Key key();

    /** The least height it needs. */
    int height();

    /** Everything on it that may have been shortened. */
    ImmutableList<SetText> texts();

    /** Draws itself into a box as wide as it was set and at least as high as it needs. */
    Group draw(Box box);

    /** What of its texts is not drawn in full. */
    default ImmutableList<Shortened> shortened() {
        return texts().select(text -> text.block().cut())
                .collect(text -> new Shortened(key(), text.block().full()));
    }
}
