package ee.teekond.edit;

import ee.teekond.edit.Edit.Add;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.edit.Edit.Link;
import ee.teekond.edit.Edit.Move;
import ee.teekond.edit.Edit.Remove;
import ee.teekond.edit.Edit.Set;
import ee.teekond.edit.Edit.Unlink;
import ee.teekond.model.Document;
import ee.teekond.model.Document.Place;
import java.util.Optional;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/** Finds another sibling to come after when the one an edit names has gone meanwhile. For one thread. */
final class Neighbours implements Edit.Cases<Edit> {

    private final Document now;
    private final MutableMap<Place, MutableMap<String, Optional<String>>> last = Maps.mutable.empty();
    private final MutableSet<String> expected = Sets.mutable.empty();

    Neighbours(History history) {
        now = history.now();
        history.entries().forEach(entry -> remember(entry.inverse()));
    }

    /** The edit, each place in it after a sibling that is there. */
    Edit resolve(Edit edit) {
        return edit.match(this);
    }

    /** The way back of whatever left a place tells where in it that stood. */
    private void remember(Edit inverse) {
        if (inverse instanceof Batch batch) {
            batch.edits().forEach(this::remember);
        } else if (inverse instanceof Add add) {
            remember(add.spot(), add.element().id());
        } else if (inverse instanceof Move move) {
            remember(move.spot(), move.id());
        }
    }

    private void remember(Spot spot, String id) {
        last.getIfAbsentPut(spot.place(), Maps.mutable::empty).put(id, spot.after());
    }

    private Spot resolve(Spot spot, String id) {
        MutableMap<String, Optional<String>> stood = last.getIfAbsentValue(spot.place(), Maps.mutable.empty());
        MutableSet<String> tried = Sets.mutable.with(id);
        Optional<String> after = spot.after();
        while (after.isPresent()
                && !isThere(spot, after.orElseThrow())
                && stood.containsKey(after.orElseThrow())
                && tried.add(after.orElseThrow())) {
            after = stood.get(after.orElseThrow());
        }
        expected.add(id);
        return new Spot(spot.owner(), spot.slot(), after);
    }

    /** A sibling that another edit of the same batch brings counts as there. */
    private boolean isThere(Spot spot, String sibling) {
        return expected.contains(sibling)
                || now.children(spot.owner(), spot.slot()).contains(sibling);
    }

    @Override
    public Edit add(Add edit) {
        return new Add(resolve(edit.spot(), edit.element().id()), edit.element());
    }

    @Override
    public Edit move(Move edit) {
        return new Move(edit.id(), resolve(edit.spot(), edit.id()));
    }

    @Override
    public Edit batch(Batch edit) {
        return Edit.batch(edit.edits().collect(single -> single.match(this)));
    }

    @Override
    public Edit remove(Remove edit) {
        return edit;
    }

    @Override
    public Edit set(Set edit) {
        return edit;
    }

    @Override
    public Edit link(Link edit) {
        return edit;
    }

    @Override
    public Edit unlink(Unlink edit) {
        return edit;
    }
}
