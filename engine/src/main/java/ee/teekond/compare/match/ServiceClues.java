package ee.teekond.compare.match;

import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.bag.MutableBag;
import org.eclipse.collections.api.list.ImmutableList;

/** How much it says that two touchpoints use the same service: the less, the more others use it as well. For one thread. */
final class ServiceClues {

    private final MutableBag<String> ours;
    private final MutableBag<String> theirs;

    ServiceClues(Bonds bonds) {
        ours = uses(bonds.ours());
        theirs = uses(bonds.theirs());
    }

    /** From 0 for nothing in common to 1 where the smaller list is in the other, and nobody else uses any of it. */
    double shared(ImmutableList<String> our, ImmutableList<String> their) {
        double shared = 0;
        for (String service : our) {
            if (their.contains(service)) {
                shared += 1.0 / Math.max(ours.occurrencesOf(service), theirs.occurrencesOf(service));
            }
        }
        return shared == 0 ? 0 : Math.min(1, shared / Math.min(our.size(), their.size()));
    }

    /** Whether both use services, but none in common. */
    static boolean clash(Touchpoint our, Touchpoint their) {
        return our.services().notEmpty()
                && their.services().notEmpty()
                && our.services().noneSatisfy(their.services()::contains);
    }

    private static MutableBag<String> uses(Outline outline) {
        return outline.points().select(Point::isUse).collect(Point::id).toBag();
    }
}
