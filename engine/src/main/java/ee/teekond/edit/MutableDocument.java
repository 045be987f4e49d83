package ee.teekond.edit;

import ee.teekond.model.Document;
import ee.teekond.model.Document.Place;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind.Slot;
import java.util.Optional;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** A document while edits are applied to it. For one thread. */
final class MutableDocument {

    private final Document before;
    private final MutableMap<String, Element> elements;
    private final MutableMap<Place, ImmutableList<String>> order;
    private final MutableMap<String, Place> owners;
    private boolean rearranged;

    MutableDocument(Document before) {
        this.before = before;
        elements = Maps.mutable.ofMapIterable(before.elements());
        order = Maps.mutable.ofMapIterable(before.order());
        owners = Maps.mutable.ofMapIterable(before.owners());
    }

    Document finished() {
        Element root = there(before.id());
        return rearranged
                ? new Document(root, elements.toImmutable(), order.toImmutable(), owners.toImmutable())
                : new Document(root, elements.toImmutable(), before.order(), before.owners());
    }

    Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    private Element there(String id) {
        return element(id).orElseThrow();
    }

    Iterable<Element> all() {
        return elements.values();
    }

    RichIterable<String> ids() {
        return elements.keysView();
    }

    boolean isRoot(String id) {
        return id.equals(before.id());
    }

    ListIterable<String> children(Place place) {
        return order.getIfAbsentValue(place, Lists.immutable.empty());
    }

    private Place placeOf(String id) {
        return Optional.ofNullable(owners.get(id)).orElseThrow();
    }

    Spot spotOf(String id) {
        Place place = placeOf(id);
        return Spot.in(place, children(place), id);
    }

    /** An element and all it owns, owners first. */
    ImmutableList<String> subtree(String id) {
        MutableList<String> found = Lists.mutable.empty();
        collect(id, found);
        return found.toImmutable();
    }

    private void collect(String id, MutableList<String> found) {
        found.add(id);
        for (Slot slot : there(id).descriptor().slots()) {
            children(new Place(id, slot.name())).forEach(child -> collect(child, found));
        }
    }

    void set(Element element, Field field, Optional<Object> value) {
        elements.put(element.id(), element.with(field, value));
    }

    void insert(Spot spot, Element element) {
        elements.put(element.id(), element);
        place(spot, element.id());
    }

    void move(String id, Spot spot) {
        unplace(id);
        place(spot, id);
    }

    void remove(String id) {
        unplace(id);
        for (String gone : subtree(id)) {
            there(gone).descriptor().slots().forEach(slot -> order.remove(new Place(gone, slot.name())));
            elements.remove(gone);
            owners.remove(gone);
        }
    }

    private void place(Spot spot, String id) {
        rearranged = true;
        MutableList<String> siblings = children(spot.place()).toList();
        siblings.add(spot.after().map(after -> siblings.indexOf(after) + 1).orElse(0), id);
        order.put(spot.place(), siblings.toImmutable());
        owners.put(id, spot.place());
    }

    private void unplace(String id) {
        rearranged = true;
        Place place = placeOf(id);
        ImmutableList<String> left =
                order.getIfAbsentValue(place, Lists.immutable.empty()).reject(id::equals);
        if (left.isEmpty()) {
            order.remove(place);
        } else {
            order.put(place, left);
        }
    }
}
