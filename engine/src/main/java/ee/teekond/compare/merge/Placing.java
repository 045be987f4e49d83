package ee.teekond.compare.merge;

import ee.teekond.compare.merge.Runs.Part;
import ee.teekond.model.Document.Place;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Whose place an element gets, and in which order those of one place stand. Says nothing of whether an element stays. For
 * one thread.
 */
final class Placing {

    private final Sides sides;
    private final Wishes wishes;
    private final Predicate<String> unwelcome;
    private final MutableList<Conflict> conflicts = Lists.mutable.empty();

    /** Whose place it is. */
    enum By {
        NOBODY,
        US,
        THEM,
        BOTH
    }

    /**
     * @param unwelcome owners under which nothing of theirs can be put, since we have removed them or do not take them
     */
    Placing(Sides sides, Wishes wishes, Predicate<String> unwelcome) {
        this.sides = sides;
        this.wishes = wishes;
        this.unwelcome = unwelcome;
    }

    ImmutableList<Conflict> conflicts() {
        return conflicts.toImmutable();
    }

    /** Where an element belongs that is in ours, theirs or both. */
    Place place(String id) {
        return by(id) == By.THEM || !sides.isOurs(id)
                ? Sides.placeIn(sides.theirs(), id)
                : Sides.placeIn(sides.ours(), id);
    }

    /** Who has put it where it belongs; nobody if it stands where it stood. */
    By by(String id) {
        boolean our = sides.isOurs(id);
        boolean their = sides.isTheirs(id);
        if (!sides.inBase(id)) {
            return our && their ? together(id) : our ? By.US : By.THEM;
        }
        boolean movedByUs = our && sides.movedByUs().contains(id);
        boolean movedByThem = their && movedByThem(id) && isWelcome(id);
        if (movedByUs && movedByThem) {
            return together(id);
        }
        return movedByUs ? By.US : movedByThem ? By.THEM : By.NOBODY;
    }

    /** Whether theirs moved it and that is taken. */
    private boolean movedByThem(String id) {
        return sides.movedByThem().contains(id) && wishes.takes(Aspect.moved(id));
    }

    private boolean isWelcome(String id) {
        return !sides.isOurs(id)
                || !unwelcome.test(Sides.placeIn(sides.theirs(), id).owner());
    }

    /** Both have put it somewhere; where theirs is not taken, ours stands. */
    private By together(String id) {
        if (!wishes.takes(aspect(id))) {
            return By.US;
        }
        Place our = Sides.placeIn(sides.ours(), id);
        Place their = Sides.placeIn(sides.theirs(), id);
        if (our.equals(their)) {
            Runs runs = new Runs(fixed(our), any -> true);
            if (runs.anchor(ours(our), id).equals(runs.anchor(theirs(our), id))) {
                return By.BOTH;
            }
        }
        return wishes.prefersTheirs(aspect(id)) ? By.THEM : By.US;
    }

    private Aspect aspect(String id) {
        return sides.inBase(id) ? Aspect.moved(id) : Aspect.added(id);
    }

    /** Notes the conflict over the place of an element that stays, if there is one. */
    void demand(String id) {
        boolean both = sides.isOurs(id) && sides.isTheirs(id);
        boolean added = both && !sides.inBase(id) && wishes.takes(Aspect.added(id));
        boolean moved = both && sides.inBase(id) && movedByThem(id);
        if (moved && !isWelcome(id)) {
            Optional.of(Sides.placeIn(sides.theirs(), id).owner())
                    .filter(sides::inBase)
                    .ifPresent(owner ->
                            conflicts.add(new Conflict(ConflictKind.EXTENDED_BUT_REMOVED, Aspect.moved(id), owner)));
        } else if ((added || (moved && sides.movedByUs().contains(id))) && together(id) != By.BOTH) {
            conflicts.add(new Conflict(added ? ConflictKind.ADDED_TWICE : ConflictKind.BOTH_MOVED, aspect(id), id));
        }
    }

    /** The elements of one list, in order. */
    ImmutableList<String> order(Place place, Predicate<String> stays) {
        return new Runs(fixed(place), id -> stays.test(id) && place.equals(place(id)))
                .merge(ours(place), theirs(place));
    }

    /** What nobody has moved away from where it stood in the base. */
    private ImmutableList<String> fixed(Place place) {
        return sides.base()
                .children(place.owner(), place.slot())
                .reject(id -> (sides.isOurs(id) && sides.movedByUs().contains(id))
                        || (sides.isTheirs(id) && movedByThem(id) && isWelcome(id)));
    }

    private Part ours(Place place) {
        return new Part(
                sides.ours().children(place.owner(), place.slot()),
                id -> by(id) == By.US || by(id) == By.BOTH,
                id -> false);
    }

    private Part theirs(Place place) {
        return new Part(
                sides.theirs().children(place.owner(), place.slot()),
                id -> by(id) == By.THEM || by(id) == By.BOTH,
                sides.movedByThem()::contains);
    }

    /** The owner of the place an element belongs in; empty for the root. */
    Optional<String> owner(String id) {
        return id.equals(sides.ours().id())
                ? Optional.empty()
                : Optional.of(place(id).owner());
    }
}
