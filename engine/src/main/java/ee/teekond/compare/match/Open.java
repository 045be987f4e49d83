package ee.teekond.compare.match;

import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What nothing is matched with, at the time it is asked for. Usually that is little, so the journeys are gone through once
 * and not for each kind anew. For one thread.
 */
final class Open {

    private final Bonds bonds;
    private final MutableList<Point> left;
    private final MutableList<Point> right;

    private Open(Bonds bonds, MutableList<Point> left, MutableList<Point> right) {
        this.bonds = bonds;
        this.left = left;
        this.right = right;
    }

    /** What is unmatched now. */
    static Open in(Bonds bonds) {
        MutableList<Point> left = Lists.mutable.empty();
        MutableList<Point> right = Lists.mutable.empty();
        Outline ours = bonds.ours();
        for (int place = 0; place < ours.size(); place++) {
            Point our = ours.at(place);
            if (bonds.isFree(our) && !our.isUse()) {
                left.add(our);
            }
        }
        Outline theirs = bonds.theirs();
        for (int place = 0; place < theirs.size(); place++) {
            Point their = theirs.at(place);
            if (bonds.isOpen(their) && !their.isUse()) {
                right.add(their);
            }
        }
        return new Open(bonds, left, right);
    }

    /** The same seen from the other journey. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping them is the point
    Open turnedRound() {
        return new Open(bonds.turnedRound(), right, left);
    }

    Bonds bonds() {
        return bonds;
    }

    /** What of ours is still free. */
    ImmutableList<Point> left(Kind<?> kind) {
        return left.select(our -> our.is(kind) && bonds.isFree(our)).toImmutable();
    }

    /** What of theirs is still open. */
    ImmutableList<Point> right(Kind<?> kind) {
        return right.select(their -> their.is(kind) && bonds.isOpen(their)).toImmutable();
    }

    /** Whether one side has nothing left. */
    boolean isEmpty() {
        return left.isEmpty() || right.isEmpty();
    }

    /** Whether there is anything of a kind on either side. */
    boolean has(Kind<?> kind) {
        return left.anySatisfy(our -> our.is(kind) && bonds.isFree(our))
                && right.anySatisfy(their -> their.is(kind) && bonds.isOpen(their));
    }
}
