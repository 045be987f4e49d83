package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What became of a document on its way into a picture.
 *
 * @param placed every group and the room it claims
 * @param shortened every text that is not drawn in full
 * @param dropped everything that is not drawn at all
 */
public record Report(ImmutableList<Placed> placed, ImmutableList<Shortened> shortened, ImmutableList<Dropped> dropped) {
    /** A group and the room it claims on which sheet, from 1. */
    public record Placed(Key key, int sheet, Box box) {}

    /** A text that ends in an ellipsis, or lost marks, and what it says in full. */
    public record Shortened(Key key, String full) {}

    /** Something left out, and why, in the picture's language. */
    public record Dropped(Key key, String reason) {}

    /** The report on one sheet. */
    public static Report of(Scene sheet, ImmutableList<Shortened> shortened, ImmutableList<Dropped> dropped) {
        return of(Lists.immutable.of(sheet), shortened, dropped);
    }

    /** The report on sheets that belong together. */
    public static Report of(
            ImmutableList<Scene> sheets, ImmutableList<Shortened> shortened, ImmutableList<Dropped> dropped) {
        var placed = sheets.zipWithIndex()
                .flatCollect(sheet -> sheet.getOne()
                        .allGroups()
                        .collect(group -> new Placed(group.key(), sheet.getTwo() + 1, group.box())));
        return new Report(placed, shortened, dropped);
    }

    /** Whether everything is drawn in full. */
    public boolean isComplete() {
        return shortened.isEmpty() && dropped.isEmpty();
    }
}
