package ee.teekond.compare.match;

import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Sets;

/**
 * Where most touchpoints have kept their names, those left over are mostly new here and missing there, and weighing all that
 * is said would take longer than everything else. This looks for anything at all that speaks for two of them: a service,
 * a neighbour, a part of the title. For one thread.
 */
final class Screen {

    private static final double ALIKE = 0.3;

    private final Bonds bonds;
    private final ImmutableList<Point> left;
    private final ImmutableList<Point> right;
    private final MutableSet<Point> promising = Sets.mutable.empty();

    Screen(Bonds bonds, ImmutableList<Point> left, ImmutableList<Point> right) {
        this.bonds = bonds;
        this.left = left;
        this.right = right;
        int[][] mine = titles(left);
        int[][] others = titles(right);
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < others.length; j++) {
                if (speaksForThem(i, j) || overlap(mine[i], others[j]) > ALIKE) {
                    promising.add(left.get(i));
                    promising.add(right.get(j));
                }
            }
        }
    }

    /** Whether anything speaks for a point being one of the other journey's. */
    boolean lets(Point point) {
        return promising.contains(point);
    }

    private boolean speaksForThem(int i, int j) {
        Point our = left.get(i);
        Point their = right.get(j);
        return ((Touchpoint) our.element()).services().anySatisfy(((Touchpoint) their.element()).services()::contains)
                || areNeighbours(our, their, -1)
                || areNeighbours(our, their, 1);
    }

    /** Whether the nearest matched touchpoints on one side of both are each other's counterparts. */
    private boolean areNeighbours(Point our, Point their, int direction) {
        int mine = our.place() + direction;
        while (isWithin(bonds.ours(), mine) && !isAnchor(bonds.ours().at(mine), bonds.toTheirs(mine))) {
            mine += direction;
        }
        int others = their.place() + direction;
        while (isWithin(bonds.theirs(), others) && !isAnchor(bonds.theirs().at(others), bonds.toOurs(others))) {
            others += direction;
        }
        return isWithin(bonds.ours(), mine) && isWithin(bonds.theirs(), others) && bonds.toTheirs(mine) == others;
    }

    private static boolean isWithin(Outline outline, int place) {
        return place >= 0 && place < outline.size();
    }

    private static boolean isAnchor(Point point, int counterpart) {
        return counterpart != Point.NOWHERE && point.is(Touchpoint.KIND);
    }

    /** The titles in pieces, in the first language there is one in. */
    private static int[][] titles(ImmutableList<Point> points) {
        int[][] titles = new int[points.size()][];
        for (int i = 0; i < titles.length; i++) {
            Text title = ((Touchpoint) points.get(i).element()).title();
            titles[i] = Letters.pieces(title.forReader(Language.ET));
        }
        return titles;
    }

    private static double overlap(int[] left, int[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                shared++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt((double) left.length * right.length);
    }
}
