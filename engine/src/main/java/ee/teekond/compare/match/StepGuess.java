package ee.teekond.compare.match;

import ee.teekond.graph.BestPairs;
import ee.teekond.graph.BestPairs.Bid;
import ee.teekond.model.Touchpoint;
import java.util.Comparator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;

/**
 * Guesses which of the touchpoints that no name joins are the same: by their services, by what they say, by where they
 * stand. Each clue adds to the odds; the pairs with the best odds in all are taken. Those that are sure then show which of
 * the rest stand between the same neighbours. For one thread.
 */
final class StepGuess {

    /** So many candidates are looked at for each touchpoint. */
    private static final int CANDIDATES = 12;

    private static final double SURE = 1.5;
    private static final double LIKELY = 0;

    /** Who has kept all other steps as they are has rather put in a new one than said an old one in other words. */
    private static final double NAMED = 1;

    private static final double MOST = 0.5;
    private static final int UNIT = 1000;

    private final Bonds bonds;
    private final StepTexts texts;
    private final ImmutableList<Point> left;
    private final ImmutableList<Point> right;
    private final double named;

    StepGuess(Open untaken, StepTexts texts) {
        bonds = untaken.bonds();
        this.texts = texts;
        ImmutableList<Point> free = untaken.left(Touchpoint.KIND);
        ImmutableList<Point> open = untaken.right(Touchpoint.KIND);
        int fewest = Math.min(count(bonds.ours()), count(bonds.theirs()));
        named = 1 - (double) Math.min(free.size(), open.size()) / Math.max(1, fewest);
        if (named > MOST) {
            Screen screen = new Screen(bonds, free, open);
            left = free.select(screen::lets);
            right = open.select(screen::lets);
        } else {
            left = free;
            right = open;
        }
    }

    private static int count(Outline outline) {
        return outline.points().count(point -> point.is(Touchpoint.KIND));
    }

    void match() {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        ImmutableList<StepClue> clues = clues();
        take(clues, SURE);
        take(clues, LIKELY);
    }

    /** Joins the best pairs of those still free whose odds are better than {@code least}. */
    private void take(ImmutableList<StepClue> clues, double least) {
        Gaps gaps = new Gaps(bonds);
        MutableIntObjectMap<StepClue> taken = IntObjectMaps.mutable.empty();
        MutableList<Bid> bids = Lists.mutable.empty();
        for (StepClue clue : clues) {
            double better = odds(clue, gaps) - least;
            if (better > 0 && bonds.isFree(our(clue)) && bonds.isOpen(their(clue))) {
                taken.put(clue.left() * right.size() + clue.right(), clue);
                bids.add(new Bid(clue.left(), clue.right(), (int) Math.round(better * UNIT) + 1));
            }
        }
        for (Bid bid : BestPairs.of(bids.toImmutable())) {
            StepClue clue = taken.get(bid.left() * right.size() + bid.right());
            bonds.join(
                    our(clue).place(),
                    their(clue).place(),
                    Match.guessed(clue.isByService() ? By.SERVICE : By.TITLE, odds(clue, gaps)));
        }
    }

    private double odds(StepClue clue, Gaps gaps) {
        return clue.odds(gaps.closeness(our(clue), their(clue))) - NAMED * named;
    }

    private Point our(StepClue clue) {
        return left.get(clue.left());
    }

    private Point their(StepClue clue) {
        return right.get(clue.right());
    }

    /** The best candidates for each on the left. */
    private ImmutableList<StepClue> clues() {
        Likeness likeness = new Likeness(texts.of(left), texts.of(right));
        ServiceClues services = new ServiceClues(bonds);
        MutableList<StepClue> clues = Lists.mutable.empty();
        for (int i = 0; i < left.size(); i++) {
            likeness.read(i);
            MutableList<StepClue> row = Lists.mutable.empty();
            for (int j = 0; j < right.size(); j++) {
                StepClue clue = clue(i, j, likeness, services);
                if (clue.odds(1) > 0) {
                    row.add(clue);
                }
            }
            row.sortThis(Comparator.comparingDouble(clue -> -clue.odds(0)));
            clues.addAllIterable(row.take(CANDIDATES));
        }
        return clues.toImmutable();
    }

    private StepClue clue(int i, int j, Likeness likeness, ServiceClues services) {
        Point our = left.get(i);
        Point their = right.get(j);
        int ourStage = bonds.toTheirs(our.stage());
        int theirStage = bonds.toOurs(their.stage());
        Touchpoint mine = (Touchpoint) our.element();
        Touchpoint others = (Touchpoint) their.element();
        return new StepClue(
                i,
                j,
                likeness.title(j),
                likeness.cover(j),
                services.shared(mine.services(), others.services()),
                ServiceClues.clash(mine, others),
                ourStage == their.stage() && theirStage == our.stage(),
                ourStage != their.stage() && (ourStage != Point.NOWHERE || theirStage != Point.NOWHERE),
                Math.abs(our.shareOf(bonds.ours()) - their.shareOf(bonds.theirs())),
                channel(mine, others));
    }

    private static int channel(Touchpoint mine, Touchpoint others) {
        if (mine.channel().isEmpty() || others.channel().isEmpty()) {
            return 0;
        }
        return mine.channel().equals(others.channel()) ? 1 : -1;
    }
}
