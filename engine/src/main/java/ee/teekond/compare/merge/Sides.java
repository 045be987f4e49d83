package ee.teekond.compare.merge;

import ee.teekond.edit.LongestRun;
import ee.teekond.model.Document;
import ee.teekond.model.Document.Place;
import ee.teekond.model.Element;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Sets;

/**
 * The three states of a document.
 *
 * @param base what both grew from
 * @param movedByUs elements of base that stand elsewhere in ours
 * @param movedByThem and in theirs
 */
record Sides(
        Document base,
        Document ours,
        Document theirs,
        ImmutableSet<String> movedByUs,
        ImmutableSet<String> movedByThem) {

    static Sides of(Document base, Document ours, Document theirs) {
        return new Sides(base, ours, theirs, moved(base, ours), moved(base, theirs));
    }

    boolean inBase(String id) {
        return base.elements().containsKey(id);
    }

    boolean isOurs(String id) {
        return ours.elements().containsKey(id);
    }

    boolean isTheirs(String id) {
        return theirs.elements().containsKey(id);
    }

    /** Elements that stand under another owner, or out of the order of those that stayed. */
    private static ImmutableSet<String> moved(Document before, Document after) {
        MutableSet<String> moved = Sets.mutable.empty();
        after.order().forEachKeyValue((place, ids) -> {
            ImmutableList<String> known = ids.select(id -> before.elements().containsKey(id));
            ImmutableList<String> stayed =
                    known.select(id -> place.equals(before.owners().get(id)));
            MutableList<String> order =
                    before.children(place.owner(), place.slot()).toList();
            ImmutableList<String> kept = LongestRun.increasing(stayed, order::indexOf);
            moved.addAllIterable(known.reject(kept::contains));
        });
        return moved.toImmutable();
    }

    static Optional<Element> in(Document document, String id) {
        return Optional.ofNullable(document.elements().get(id));
    }

    static Place placeIn(Document document, String id) {
        return document.owners().get(id);
    }
}
