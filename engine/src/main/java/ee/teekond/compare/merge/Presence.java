package ee.teekond.compare.merge;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Values;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.Kind.Slot;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Which elements stay. What one side removed and the other left as it was goes; what the other has changed, moved, extended
 * or uses is a conflict, and ours stands until it is settled. For one thread.
 */
final class Presence {

    private final Sides sides;
    private final Wishes wishes;
    private final FieldMerge fields;
    private final Placing placing;
    private final SetIterable<String> needed;
    private final MutableSet<String> revived = Sets.mutable.empty();
    private final MutableSet<String> present = Sets.mutable.empty();
    private final MutableMap<String, ImmutableList<Conflict>> reasons = Maps.mutable.empty();
    private final MutableList<Conflict> conflicts = Lists.mutable.empty();

    /**
     * @param needed elements that must stay, or come back, since something refers to them
     */
    Presence(Sides sides, Wishes wishes, FieldMerge fields, SetIterable<String> needed) {
        this.sides = sides;
        this.wishes = wishes;
        this.fields = fields;
        this.needed = needed;
        findRevived(sides.theirs().root());
        this.placing = new Placing(sides, wishes, owner -> !comesOrStays(owner));
        keepOurs(sides.ours().root(), false);
        sides.base()
                .inOrder()
                .collect(Element::id)
                .select(id -> sides.isOurs(id) && !sides.isTheirs(id))
                .collect(this::top)
                .distinct()
                .select(id -> wishes.takes(Aspect.removed(id)))
                .forEach(id -> conflicts.addAllIterable(reasons(id)));
        takeTheirs(sides.theirs().root());
        leaveOrphans();
        present.toSortedList().forEach(placing::demand);
    }

    SetIterable<String> present() {
        return present;
    }

    Placing placing() {
        return placing;
    }

    ImmutableList<Conflict> conflicts() {
        return conflicts.toImmutable().newWithAll(placing.conflicts());
    }

    /** Whether an element of theirs can have something put beneath it. */
    private boolean comesOrStays(String id) {
        if (sides.isOurs(id) || sides.inBase(id)) {
            return sides.isOurs(id) || revived.contains(id);
        }
        return wishes.takes(Aspect.added(id))
                && comesOrStays(Sides.placeIn(sides.theirs(), id).owner());
    }

    /** Decides about an element of ours and what hangs on it. */
    private void keepOurs(Element element, boolean doomed) {
        String id = element.id();
        boolean removed = sides.inBase(id) && !sides.isTheirs(id);
        boolean gone = doomed || (removed && goes(top(id)));
        if (!gone) {
            present.add(id);
        }
        children(sides.ours(), element)
                .forEach(child ->
                        keepOurs(sides.ours().elements().get(child), gone && placing.by(child) != Placing.By.THEM));
    }

    /** What was put beneath something that goes goes with it, whoever put it there. */
    private void leaveOrphans() {
        boolean found = true;
        while (found) {
            found = present.removeIf(id ->
                    placing.owner(id).filter(owner -> !present.contains(owner)).isPresent());
        }
    }

    /** The outermost of the elements that they removed together with this one. */
    private String top(String id) {
        Optional<String> owner = sides.base().owner(id).map(Element::id).filter(above -> !sides.isTheirs(above));
        return owner.map(this::top).orElse(id);
    }

    /** Whether what they removed goes: all of it or nothing. */
    private boolean goes(String top) {
        Aspect aspect = Aspect.removed(top);
        return wishes.takes(aspect)
                && (wishes.prefersTheirs(aspect) || reasons(top).isEmpty());
    }

    /** Why it matters to us that they removed an element with all that hung on it. */
    private ImmutableList<Conflict> reasons(String top) {
        return reasons.getIfAbsentPut(
                top,
                () -> sides.base()
                        .inOrder()
                        .collect(Element::id)
                        .select(id -> sides.inBase(id) && sides.isOurs(id) && !sides.isTheirs(id))
                        .select(id -> top(id).equals(top))
                        .flatCollect(id -> reasons(top, id)));
    }

    private ImmutableList<Conflict> reasons(String top, String id) {
        MutableList<Conflict> found = Lists.mutable.empty();
        Aspect aspect = Aspect.removed(top);
        if (!sides.ours().elements().get(id).equals(sides.base().elements().get(id))) {
            found.add(new Conflict(ConflictKind.REMOVED_BUT_CHANGED, aspect, id));
        }
        if (sides.movedByUs().contains(id)) {
            found.add(new Conflict(ConflictKind.REMOVED_BUT_MOVED, aspect, id));
        }
        if (needed.contains(id)) {
            found.add(new Conflict(ConflictKind.REMOVED_BUT_USED, aspect, id));
        }
        children(sides.ours(), sides.ours().elements().get(id))
                .select(this::hangsOn)
                .forEach(child -> found.add(new Conflict(ConflictKind.REMOVED_BUT_EXTENDED, aspect, child)));
        return found.toImmutable();
    }

    /** Whether an element beneath one they removed is none that they removed too, nor one that they took away from there. */
    private boolean hangsOn(String child) {
        boolean removed = sides.inBase(child) && !sides.isTheirs(child);
        return !removed && placing.by(child) != Placing.By.THEM;
    }

    /** Finds what we removed and want back since theirs prevails; answers whether its owner is wanted too. */
    private boolean findRevived(Element element) {
        String id = element.id();
        boolean wanted = false;
        for (String child : children(sides.theirs(), element)) {
            wanted |= findRevived(sides.theirs().elements().get(child));
            wanted |= comes(child) && wishes.prefersTheirs(comingOf(child));
        }
        if (sides.isOurs(id)) {
            return false;
        }
        wanted |= needed.contains(id);
        if (sides.inBase(id)) {
            wanted |= changes(id).anySatisfy(wishes::prefersTheirs);
            if (wanted) {
                revived.add(id);
            }
        }
        return wanted;
    }

    /** Whether theirs has put it beneath its owner there. */
    private boolean comes(String child) {
        return sides.inBase(child)
                ? sides.movedByThem().contains(child) && wishes.takes(Aspect.moved(child))
                : !sides.isOurs(child) && wishes.takes(Aspect.added(child));
    }

    private Aspect comingOf(String child) {
        return sides.inBase(child) ? Aspect.moved(child) : Aspect.added(child);
    }

    /** What they changed, and we would take, of an element of the base. */
    private ImmutableList<Aspect> changes(String id) {
        ImmutableList<Aspect> changed = fields.changes(
                        sides.base().elements().get(id),
                        sides.theirs().elements().get(id))
                .reject(this::onlyLetsGo);
        boolean moved = sides.movedByThem().contains(id) && wishes.takes(Aspect.moved(id));
        return moved ? changed.newWith(Aspect.moved(id)) : changed;
    }

    /** Whether they only stopped referring to what they removed: no reason to want an element back. */
    private boolean onlyLetsGo(Aspect aspect) {
        return aspect.item()
                .filter(item -> sides.inBase(item) && !sides.isTheirs(item))
                .filter(item -> referredTo(aspect, item))
                .isPresent();
    }

    /** Whether the base referred to the item; something of another document may bear the same id by chance. */
    private boolean referredTo(Aspect aspect, String item) {
        Element element = sides.base().elements().get(aspect.element());
        return Values.references(element)
                .anySatisfy(reference -> reference.type().scope() == Scope.LOCAL
                        && reference.target().equals(item)
                        && Merging.field(element, reference).name().equals(aspect.part()));
    }

    private void takeTheirs(Element element) {
        String id = element.id();
        if (!sides.isOurs(id)) {
            boolean owned = present.contains(Sides.placeIn(sides.theirs(), id).owner());
            if (sides.inBase(id)) {
                revive(id, owned);
            } else if (wishes.takes(Aspect.added(id))) {
                come(id, owned);
            }
        }
        children(sides.theirs(), element)
                .forEach(child -> takeTheirs(sides.theirs().elements().get(child)));
    }

    private void revive(String id, boolean owned) {
        changes(id).forEach(aspect -> conflicts.add(new Conflict(ConflictKind.CHANGED_BUT_REMOVED, aspect, id)));
        boolean withOwner = revived.contains(Sides.placeIn(sides.theirs(), id).owner());
        if (owned && (revived.contains(id) || withOwner)) {
            revived.add(id);
            present.add(id);
        }
    }

    private void come(String id, boolean owned) {
        String owner = Sides.placeIn(sides.theirs(), id).owner();
        if (owned) {
            present.add(id);
        }
        if (sides.inBase(owner) && !sides.isOurs(owner)) {
            conflicts.add(new Conflict(ConflictKind.EXTENDED_BUT_REMOVED, Aspect.added(id), owner));
        }
    }

    private static ImmutableList<String> children(Document document, Element owner) {
        return owner.descriptor().slots().collect(Slot::name).flatCollect(slot -> document.children(owner.id(), slot));
    }
}
