package ee.teekond.compare.merge;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Takes three states of a document apart where one id names elements of different kinds in them: those are different
 * elements, of which one came and the other went. For one thread.
 */
final class ReusedIds {

    private final Document base;
    private final Document ours;
    private final Document theirs;
    private final Wishes wishes;
    private final MutableSet<String> notInBase = Sets.mutable.empty();
    private final MutableSet<String> notOurs = Sets.mutable.empty();
    private final MutableSet<String> notTheirs = Sets.mutable.empty();
    private final MutableSet<String> asInBase = Sets.mutable.empty();
    private final MutableList<Conflict> conflicts = Lists.mutable.empty();

    ReusedIds(Document base, Document ours, Document theirs, Wishes wishes) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.wishes = wishes;
        Lists.immutable
                .with(base, ours, theirs)
                .flatCollect(document -> document.inOrder().collect(Element::id))
                .distinct()
                .forEach(this::sort);
    }

    /** The three states without what is another element by the same id. */
    Sides sides() {
        return Sides.of(
                Pruned.of(base, notInBase),
                Pruned.of(ours, notOurs),
                new Pruned(theirs, notTheirs.union(asInBase), base, asInBase).document());
    }

    MutableList<Conflict> conflicts() {
        return conflicts;
    }

    private void sort(String id) {
        Optional<Kind<?>> was = kind(base, id);
        Optional<Kind<?>> our = kind(ours, id);
        Optional<Kind<?>> their = kind(theirs, id);
        boolean weReplaced = was.isPresent() && our.isPresent() && !our.equals(was);
        boolean theyReplaced = was.isPresent() && their.isPresent() && !their.equals(was);
        if (weReplaced) {
            notInBase.add(id);
            if (their.isPresent() && !their.equals(our)) {
                notTheirs.add(id);
                demand(id, !same(base, theirs, id));
            }
        } else if (theyReplaced) {
            if (our.isEmpty() || (same(base, ours, id) && wishes.takes(Aspect.added(id)))) {
                notInBase.add(id);
                notOurs.add(id);
            } else {
                asInBase.add(id);
                demand(id, true);
            }
        } else if (was.isEmpty() && our.isPresent() && their.isPresent() && !our.equals(their)) {
            notTheirs.add(id);
            demand(id, true);
        }
    }

    private void demand(String id, boolean conflict) {
        if (conflict && wishes.takes(Aspect.added(id))) {
            conflicts.add(new Conflict(ConflictKind.ADDED_TWICE, Aspect.added(id), id));
        }
    }

    private static Optional<Kind<?>> kind(Document document, String id) {
        return Sides.in(document, id).map(Element::descriptor);
    }

    /** Whether an element is the same in two states with all that hangs on it. */
    private static boolean same(Document one, Document other, String id) {
        Optional<Element> here = Sides.in(one, id);
        return here.isPresent()
                && here.equals(Sides.in(other, id))
                && here.orElseThrow()
                        .descriptor()
                        .slots()
                        .allSatisfy(slot -> one.children(id, slot.name()).equals(other.children(id, slot.name()))
                                && one.children(id, slot.name()).allSatisfy(child -> same(one, other, child)));
    }
}
