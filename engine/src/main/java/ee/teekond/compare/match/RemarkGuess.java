package ee.teekond.compare.match;

import ee.teekond.graph.BestPairs;
import ee.teekond.graph.BestPairs.Bid;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Guesses which of the pain points, or of the proposals, that no name joins are the same: those that hang on matching owners,
 * say much the same, and are of one kind or address the same. For one thread.
 */
final class RemarkGuess {

    /** Even at the same touchpoint two remarks are rarely the same. */
    private static final double LIKE_ANY_OTHER = -3;

    private static final double WORDS = 8;
    private static final double SAME_SORT = 1;
    private static final int UNIT = 1000;

    private final Bonds bonds;
    private final ImmutableList<Point> left;
    private final ImmutableList<Point> right;

    RemarkGuess(Open open, Kind<?> kind) {
        bonds = open.bonds();
        ImmutableList<Point> free = open.left(kind);
        right = open.right(kind).select(their -> free.anySatisfy(our -> hangOnTheSame(our, their)));
        left = right.isEmpty() ? right : free;
    }

    void match() {
        if (left.isEmpty()) {
            return;
        }
        Likeness likeness = new Likeness(left.collect(RemarkGuess::said), right.collect(RemarkGuess::said));
        MutableList<Bid> bids = Lists.mutable.empty();
        for (int i = 0; i < left.size(); i++) {
            likeness.read(i);
            for (int j = 0; j < right.size(); j++) {
                if (hangOnTheSame(left.get(i), right.get(j))) {
                    double odds = LIKE_ANY_OTHER
                            + WORDS * likeness.title(j)
                            + (areOfOneSort(left.get(i), right.get(j)) ? SAME_SORT : 0);
                    if (odds > 0) {
                        bids.add(new Bid(i, j, (int) Math.round(odds * UNIT) + 1));
                    }
                }
            }
        }
        for (Bid bid : BestPairs.of(bids.toImmutable())) {
            bonds.join(
                    left.get(bid.left()).place(),
                    right.get(bid.right()).place(),
                    Match.guessed(By.TITLE, (double) bid.weight() / UNIT));
        }
    }

    private boolean hangOnTheSame(Point our, Point their) {
        if (our.owner() == Point.NOWHERE || their.owner() == Point.NOWHERE) {
            return our.owner() == their.owner();
        }
        return bonds.toTheirs(our.owner()) == their.owner() && bonds.toOurs(their.owner()) == our.owner();
    }

    private boolean areOfOneSort(Point our, Point their) {
        if (our.element() instanceof PainPoint mine && their.element() instanceof PainPoint others) {
            return mine.kind() == others.kind();
        }
        return our.element() instanceof Proposal mine
                && their.element() instanceof Proposal others
                && mine.addresses().anySatisfy(id -> addresses(others, id));
    }

    private boolean addresses(Proposal others, String our) {
        int their = bonds.toTheirs(bonds.ours().placeOf(our));
        return their != Point.NOWHERE
                && others.addresses().contains(bonds.theirs().at(their).id());
    }

    private static Said said(Point point) {
        return Said.of(point.element().caption().orElse(Text.EMPTY));
    }
}
