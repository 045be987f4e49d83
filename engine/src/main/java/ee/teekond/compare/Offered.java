package ee.teekond.compare;

import ee.teekond.model.OfferState;
import ee.teekond.model.Standing;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * How many services of a journey's steps a municipality offers. Pilots count as offered; what is planned, has ended or is
 * not offered as not.
 */
public record Offered(int yes, int partly, int no, int unknown) {

    static Offered of(ImmutableList<Standing> standings) {
        return new Offered(
                count(standings, OfferState.OFFERED, OfferState.PILOT),
                count(standings, OfferState.PARTLY),
                count(standings, OfferState.PLANNED, OfferState.ENDED, OfferState.NOT_OFFERED),
                count(standings, OfferState.UNKNOWN));
    }

    /** All of them together. */
    public int total() {
        return yes + partly + no + unknown;
    }

    private static int count(ImmutableList<Standing> standings, OfferState first, OfferState... others) {
        ImmutableList<OfferState> states = Lists.immutable.with(others).newWith(first);
        return standings.count(standing -> states.contains(standing.state()));
    }
}
