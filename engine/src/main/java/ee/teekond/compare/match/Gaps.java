package ee.teekond.compare.match;

import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Between which matched touchpoints the others stand: two that stand between the same neighbours are the likelier to be the
 * same, the fewer others stand there. For one thread.
 */
final class Gaps {

    private final Side left;
    private final Side right;

    Gaps(Bonds bonds) {
        ImmutableList<Point> ours = bonds.ours().all(Touchpoint.KIND);
        ImmutableList<Point> theirs = bonds.theirs().all(Touchpoint.KIND);
        int[] ourOrder = order(ours, bonds.ours().size());
        int[] theirOrder = order(theirs, bonds.theirs().size());
        left = new Side(
                ours.collectInt(our -> orderOf(bonds.toTheirs(our.place()), theirOrder))
                        .toArray(),
                ourOrder);
        right = new Side(
                theirs.collectInt(their -> orderOf(bonds.toOurs(their.place()), ourOrder))
                        .toArray(),
                theirOrder);
    }

    /** One over how many pairs could be made in the gap both stand in; zero if they stand in different gaps. */
    double closeness(Point our, Point their) {
        int i = left.order[our.place()];
        int j = right.order[their.place()];
        return left.encloses(i, j) && right.encloses(j, i) ? 1.0 / ((double) left.open[i] * right.open[j]) : 0;
    }

    private static int orderOf(int place, int... order) {
        return place == Point.NOWHERE ? Point.NOWHERE : order[place];
    }

    private static int[] order(ImmutableList<Point> steps, int places) {
        int[] order = new int[places];
        steps.forEachWithIndex((step, index) -> order[step.place()] = index);
        return order;
    }

    /** The touchpoints of one journey, in order. */
    private static final class Side {

        /** By place, which of the touchpoints it is. */
        private final int[] order;

        /** For each, the counterpart of the nearest matched one before it. */
        private final int[] before;

        /** For each, the counterpart of the nearest matched one after it. */
        private final int[] after;

        /** For each, how many unmatched ones stand together there. */
        private final int[] open;

        Side(int[] matched, int... order) {
            this.order = order;
            before = new int[matched.length];
            after = new int[matched.length];
            open = new int[matched.length];
            int last = Point.NOWHERE;
            int together = 0;
            for (int i = 0; i < matched.length; i++) {
                before[i] = last;
                together = matched[i] == Point.NOWHERE ? together + 1 : 0;
                open[i] = together;
                last = matched[i] == Point.NOWHERE ? last : matched[i];
            }
            int next = Integer.MAX_VALUE;
            for (int i = matched.length - 1; i >= 0; i--) {
                after[i] = next;
                next = matched[i] == Point.NOWHERE ? next : matched[i];
                boolean more = i + 1 < matched.length && open[i] > 0 && open[i + 1] > 0;
                open[i] = more ? open[i + 1] : open[i];
            }
        }

        boolean encloses(int index, int other) {
            return before[index] < other && other < after[index];
        }
    }
}
