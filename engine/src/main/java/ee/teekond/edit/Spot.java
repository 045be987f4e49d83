package ee.teekond.edit;

import ee.teekond.model.Document;
import java.util.Optional;
import org.eclipse.collections.api.list.ListIterable;

/**
 * A place among the elements another one owns.
 *
 * @param after the sibling it comes after; empty for the first place
 */
public record Spot(String owner, String slot, Optional<String> after) {

    /** Where an element stands; empty for the root and for what is not there. */
    public static Optional<Spot> of(Document document, String id) {
        return Optional.ofNullable(document.owners().get(id))
                .map(place -> in(place, document.children(place.owner(), place.slot()), id));
    }

    static Spot in(Document.Place place, ListIterable<String> siblings, String id) {
        int index = siblings.indexOf(id);
        return new Spot(
                place.owner(), place.slot(), index == 0 ? Optional.empty() : Optional.of(siblings.get(index - 1)));
    }

    Document.Place place() {
        return new Document.Place(owner, slot);
    }
}
