package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What became of a document on its way into a picture.
 *
 * @param placed every group and the room it claims
 * @param shortened every text that is not drawn in full
 * @param dropped everything that is not drawn at all
 */
public record Report(ImmutableList<Placed> placed, ImmutableList<Shortened> shortened, ImmutableList<Dropped> dropped) {
    /** A group and the room it claims. */
    public record Placed(Key key, Box box) {}

    /** A text that ends in an ellipsis, or lost marks, and what it says in full. */
    public record Shortened(Key key, String full) {}

    /** Something left out, and why, in the picture's language. */
    public record Dropped(Key key, String reason) {}

    public static Report of(Scene scene, ImmutableList<Shortened> shortened, ImmutableList<Dropped> dropped) {
        return new Report(scene.allGroups().collect(group -> new Placed(group.key(), group.box())), shortened, dropped);
    }

    /** Whether everything is drawn in full. */
    public boolean isComplete() {
        return shortened.isEmpty() && dropped.isEmpty();
    }
}
