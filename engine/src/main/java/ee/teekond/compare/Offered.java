package ee.teekond.compare;

import ee.teekond.model.Standing;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How many services of a journey's steps a municipality offers. Pilots count as offered; what is planned, has ended or is
 * not offered as not.
 */
public record Offered(int yes, int partly, int no, int unknown) {

    static Offered of(ImmutableList<Standing> standings) {
        int yes = 0;
        int partly = 0;
        int no = 0;
        int unknown = 0;
        for (Standing standing : standings) {
            switch (standing.state()) {
                case OFFERED, PILOT -> yes++;
                case PARTLY -> partly++;
                case PLANNED, ENDED, NOT_OFFERED -> no++;
                case UNKNOWN -> unknown++;
            }
        }
        return new Offered(yes, partly, no, unknown);
    }

    /** All of them together. */
    public int total() {
        return yes + partly + no + unknown;
    }
}
