package ee.teekond.compare;

import ee.teekond.edit.LongestRun;
import ee.teekond.model.Document;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Finds the elements that stand in another place than their counterparts: under another owner, or in another order among
 * those that stayed. The longest run that kept its order has not moved, so one drag is one move. For one thread.
 */
final class Moves {

    private final Document ours;
    private final Document theirs;
    private final Matching matching;
    private final MutableSet<Item> moved = Sets.mutable.empty();

    Moves(Document ours, Document theirs, Matching matching) {
        this.ours = ours;
        this.theirs = theirs;
        this.matching = matching;
        ImmutableList<Item> items =
                Item.of(ours).select(our -> matching.theirs(our).isPresent());
        moved.addAllIterable(items.select(this::hasOtherOwner));
        items.select(our -> our.is(Stage.KIND) || our.is(Touchpoint.KIND))
                .reject(moved::contains)
                .groupBy(our -> our.type() + " " + ours.owner(our.id()).map(owner -> owner.id()))
                .forEachKeyMultiValues((place, siblings) -> moved.addAllIterable(outOfOrder(siblings)));
    }

    /** Whether an item of this journey stands elsewhere than its counterpart. */
    boolean contains(Item our) {
        return moved.contains(our);
    }

    private boolean hasOtherOwner(Item our) {
        Item their = matching.theirs(our).orElseThrow();
        if (our.isService()) {
            return !our.touchpoint().flatMap(matching::counterpart).equals(their.touchpoint());
        }
        return (our.is(Touchpoint.KIND) || our.is(PainPoint.KIND))
                && !owner(ours, our).flatMap(matching::counterpart).equals(owner(theirs, their));
    }

    private Iterable<Item> outOfOrder(Iterable<Item> siblings) {
        ImmutableList<Item> written = Lists.immutable.withAll(siblings);
        ImmutableList<Item> kept = LongestRun.increasing(
                written, our -> position(matching.theirs(our).orElseThrow()));
        return written.reject(kept::contains);
    }

    private int position(Item their) {
        return theirs.owner(their.id())
                .map(owner -> theirs.children(
                                owner.id(), theirs.owners().get(their.id()).slot())
                        .indexOf(their.id()))
                .orElse(0);
    }

    private static Optional<String> owner(Document journey, Item item) {
        return journey.owner(item.id()).map(owner -> owner.id());
    }
}
