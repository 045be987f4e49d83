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
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.Kind.Slot;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Finds the edits that lead from one document to another with the same id. They are few: one per field that differs, one per
 * element put in or taken out with what it owns, one per element dragged to another place. What only stands elsewhere
 * because something was put before it has not moved.
 */
public final class Diff {

    private final Document before;
    private final Document after;
    private final MutableSet<String> replaced = Sets.mutable.empty();
    private final MutableList<Edit> edits = Lists.mutable.empty();

    private Diff(Document before, Document after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The edits from {@code before} to {@code after}; empty if they are equal.
     *
     * @throws IllegalArgumentException if they are not two states of one document
     */
    public static Batch between(Document before, Document after) {
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException(before.key() + " is not " + after.key());
        }
        Diff diff = new Diff(before, after);
        diff.replace();
        diff.place(after.root());
        diff.fields();
        diff.remove();
        return Edit.batch(diff.edits);
    }

    /** An id that now names another kind of element is a removal and an addition, with all that hung on it. */
    private void replace() {
        for (Element element : before.inOrder()) {
            boolean other = Optional.ofNullable(after.elements().get(element.id()))
                    .filter(now -> !now.descriptor().equals(element.descriptor()))
                    .isPresent();
            if (replaced.contains(element.id())) {
                continue;
            }
            if (other) {
                edits.add(new Remove(element.id()));
                markReplaced(element);
            }
        }
    }

    private void markReplaced(Element element) {
        replaced.add(element.id());
        element.descriptor()
                .slots()
                .forEach(slot -> before.children(element.id(), slot.name())
                        .forEach(child -> markReplaced(before.elements().get(child))));
    }

    private boolean survives(String id) {
        return before.elements().containsKey(id) && after.elements().containsKey(id) && !replaced.contains(id);
    }

    /** Brings every list of an owner into its order, and then those below. */
    private void place(Element owner) {
        for (Slot slot : owner.descriptor().slots()) {
            Place place = new Place(owner.id(), slot.name());
            ImmutableList<String> wanted = after.children(owner.id(), slot.name());
            ImmutableList<String> kept = inPlace(place, wanted);
            Optional<String> previous = Optional.empty();
            for (String id : wanted) {
                Spot spot = new Spot(owner.id(), slot.name(), previous);
                if (!survives(id)) {
                    edits.add(new Add(spot, after.elements().get(id)));
                } else if (!kept.contains(id)) {
                    edits.add(new Move(id, spot));
                }
                previous = Optional.of(id);
            }
            wanted.forEach(id -> place(after.elements().get(id)));
        }
    }

    /** The longest part of a list that stands there already, in this order. */
    private ImmutableList<String> inPlace(Place place, ImmutableList<String> wanted) {
        ImmutableList<String> stood =
                before.children(place.owner(), place.slot()).select(this::survives);
        if (stood.equals(wanted)) {
            return wanted;
        }
        MutableList<String> order = stood.toList();
        return LongestRun.increasing(
                wanted.select(id -> survives(id) && place.equals(before.owners().get(id))), order::indexOf);
    }

    private void fields() {
        for (Element element : after.inOrder()) {
            Optional.of(element)
                    .filter(now -> survives(now.id()))
                    .map(now -> before.elements().get(now.id()))
                    .filter(then -> then != element && !then.equals(element))
                    .ifPresent(then -> fields(then, element));
        }
    }

    /** A sample mark that goes with its field needs no edit of its own. */
    private void fields(Element then, Element now) {
        Element reached = then;
        for (Field field : now.descriptor().fields()) {
            Optional<Edit> edit = field(reached, now, field);
            if (edit.isPresent()) {
                edits.add(edit.get());
                reached = reached.with(field, now.get(field));
            }
        }
    }

    /** The one edit that changes a field from what it was to what it is; empty if it is the same. */
    public static Optional<Edit> field(Element then, Element now, Field field) {
        Optional<Object> was = then.get(field);
        Optional<Object> is = now.get(field);
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(field.type())
                .filter(ListType.class::isInstance)
                .filter(list -> is.isPresent() == now.descriptor().says(field, items(is)))
                .flatMap(list -> item(now.id(), field, items(was), items(is)))
                .or(() -> Optional.of(new Set(now.id(), field, is)));
    }

    /** One item put in or taken out, if that is the whole difference. */
    private static Optional<Edit> item(String id, Field field, ImmutableList<?> was, ImmutableList<?> is) {
        int same = 0;
        while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
            same++;
        }
        boolean more = is.size() == was.size() + 1;
        boolean fewer = was.size() == is.size() + 1;
        if (more && rest(was, same).equals(rest(is, same + 1)) && !was.contains(is.get(same))) {
            return Optional.of(new Link(id, field, is.get(same), OptionalInt.of(same)));
        }
        return fewer && rest(was, same + 1).equals(rest(is, same)) && was.indexOf(was.get(same)) == same
                ? Optional.of(new Unlink(id, field, was.get(same)))
                : Optional.empty();
    }

    private static ImmutableList<?> rest(ImmutableList<?> list, int from) {
        return list.drop(from);
    }

    private static ImmutableList<?> items(Optional<Object> value) {
        return value.isPresent() && value.get() instanceof ImmutableList<?> list ? list : Lists.immutable.empty();
    }

    /** Takes away what is no longer there, each with what goes with it; what stays has been moved out before. */
    private void remove() {
        for (Element element : before.inOrder()) {
            boolean gone = !after.elements().containsKey(element.id()) && !replaced.contains(element.id());
            boolean withOwner = before.owner(element.id())
                    .filter(owner -> !survives(owner.id()))
                    .isPresent();
            if (gone && !withOwner) {
                edits.add(new Remove(element.id()));
            }
        }
    }
}
