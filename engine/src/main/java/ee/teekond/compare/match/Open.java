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
    private final MutableList<Point> left = Lists.mutable.empty();
    private final MutableList<Point> right = Lists.mutable.empty();

    Open(Bonds bonds) {
        this.bonds = bonds;
        for (Point our : bonds.ours().points()) {
            if (bonds.isFree(our) && !our.isUse()) {
                left.add(our);
            }
        }
        for (Point their : bonds.theirs().points()) {
            if (bonds.isOpen(their) && !their.isUse()) {
                right.add(their);
            }
        }
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

    /** Whether there is anything of a kind on either side. */
    boolean has(Kind<?> kind) {
        return left.anySatisfy(our -> our.is(kind) && bonds.isFree(our))
                && right.anySatisfy(their -> their.is(kind) && bonds.isOpen(their));
    }
}
