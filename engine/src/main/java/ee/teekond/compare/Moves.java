package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Outline;
import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import java.util.Optional;

/**
 * Finds the points that stand in another place than their counterparts: under another owner, or in another order among those
 * that stayed. The longest run that kept its order has not moved. Of neighbours that moved together, or were turned round
 * together, only the first has: so one drag of one step or of ten is one move, and so is a list read backwards.
 */
final class Moves {

    private final Matching matching;
    private final Outline ours;
    private final Outline theirs;
    private final boolean[] moved;

    Moves(Matching matching) {
        this.matching = matching;
        ours = matching.ours();
        theirs = matching.theirs();
        moved = new boolean[ours.size()];
        Siblings siblings = new Siblings(ours.size());
        for (int place = 0; place < ours.size(); place++) {
            Point our = ours.at(place);
            if (our.is(Stage.KIND) || our.is(Touchpoint.KIND)) {
                stayed(our).ifPresent(siblings::add);
            }
        }
        siblings.markMoved(moved);
    }

    /** Whether ours stands elsewhere than its counterpart. */
    boolean contains(Pair pair) {
        return moved[pair.our().place()] || hasOtherOwner(pair);
    }

    /** The pair of ours, if both are the other's foremost counterpart and neither went to another owner. */
    private Optional<Pair> stayed(Point our) {
        return matching.ofOurs(our).filter(pair -> matching.isMutual(pair) && !hasOtherOwner(pair));
    }

    private boolean hasOtherOwner(Pair pair) {
        int our = pair.our().owner();
        int their = pair.their().owner();
        if (pair.our().is(Stage.KIND) || pair.our().is(Proposal.KIND)) {
            return false;
        }
        if (our == Point.NOWHERE || their == Point.NOWHERE) {
            return our != their;
        }
        return !matching.areCounterparts(ours.at(our), theirs.at(their));
    }
}
