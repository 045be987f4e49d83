package ee.teekond.compare.match;

import java.util.function.BiPredicate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Matches the uses of services: the same service at the matching touchpoint, else at another one in the matching stage, else
 * anywhere.
 */
final class Uses {

    private static final Match SAME_STEP = new Match(By.ID, Match.CERTAIN);
    private static final Match SAME_STAGE = new Match(By.SERVICE, 90);
    private static final Match ELSEWHERE = new Match(By.SERVICE, 75);

    private final Bonds bonds;
    private final Outline ours;
    private final Outline theirs;

    private Uses(Bonds bonds) {
        this.bonds = bonds;
        ours = bonds.ours();
        theirs = bonds.theirs();
    }

    static void match(Bonds bonds) {
        Uses uses = new Uses(bonds);
        uses.atMatchingSteps();
        uses.atOtherSteps();
    }

    private void atMatchingSteps() {
        for (int place = 0; place < ours.size(); place++) {
            Point our = ours.at(place);
            if (our.isUse()) {
                joinAt(bonds.toTheirs(our.owner()), our);
            }
        }
        for (int place = 0; place < theirs.size(); place++) {
            Point their = theirs.at(place);
            if (their.isUse() && bonds.isOpen(their)) {
                int step = bonds.toOurs(their.owner());
                int our = use(ours, step, their.id());
                if (our != Point.NOWHERE) {
                    bonds.join(our, place, SAME_STEP);
                }
            }
        }
    }

    private void joinAt(int step, Point our) {
        int their = use(theirs, step, our.id());
        if (their != Point.NOWHERE) {
            bonds.join(our.place(), their, SAME_STEP);
        }
    }

    /** The place of the use of a service at a touchpoint: uses follow their touchpoint. */
    private static int use(Outline outline, int step, String service) {
        if (step == Point.NOWHERE) {
            return Point.NOWHERE;
        }
        for (int place = step + 1; place < outline.size(); place++) {
            Point point = outline.at(place);
            if (!point.isUse() || point.owner() != step) {
                return Point.NOWHERE;
            }
            if (point.id().equals(service)) {
                return place;
            }
        }
        return Point.NOWHERE;
    }

    private void atOtherSteps() {
        MutableMap<String, MutableList<Point>> open = Maps.mutable.empty();
        for (int place = 0; place < theirs.size(); place++) {
            Point their = theirs.at(place);
            if (their.isUse() && bonds.isOpen(their)) {
                open.getIfAbsentPut(their.id(), Lists.mutable::empty).add(their);
            }
        }
        if (open.notEmpty()) {
            ImmutableList<Point> free =
                    ours.points().select(our -> our.isUse() && bonds.isFree(our) && open.containsKey(our.id()));
            pair(free, open, SAME_STAGE, (our, their) -> bonds.toTheirs(our.stage()) == their.stage());
            pair(free, open, ELSEWHERE, (our, their) -> true);
        }
    }

    /** The first with the first, the second with the second: so it is the same from either side. */
    private void pair(
            ImmutableList<Point> free,
            MutableMap<String, MutableList<Point>> open,
            Match match,
            BiPredicate<Point, Point> near) {
        for (Point our : free) {
            open.getOrDefault(our.id(), Lists.mutable.empty())
                    .detectOptional(their -> bonds.isFree(our) && bonds.isOpen(their) && near.test(our, their))
                    .ifPresent(their -> bonds.join(our.place(), their.place(), match));
        }
    }
}
