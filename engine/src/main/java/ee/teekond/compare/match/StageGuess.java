package ee.teekond.compare.match;

import ee.teekond.graph.BestPairs;
import ee.teekond.graph.BestPairs.Bid;
import ee.teekond.model.Language;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Wording;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;

/** Guesses which of the stages that no name joins are the same: by their titles, and by what is in them. For one thread. */
final class StageGuess {

    private static final double TITLE = 0.6;
    private static final double STEPS = 0.8;
    private static final double SERVICES = 0.8;
    private static final double DISTANCE = 0.3;
    private static final double LEAST = 0.2;

    /** Makes odds of a likeness: at one half it is as good as certain. */
    private static final double ODDS = 6;

    private static final int UNIT = 1000;

    private final Bonds bonds;
    private final ImmutableList<Point> left;
    private final ImmutableList<Point> right;

    StageGuess(Open open) {
        bonds = open.bonds();
        left = open.left(Stage.KIND);
        right = open.right(Stage.KIND);
    }

    void match() {
        Likeness titles = new Likeness(left.collect(StageGuess::title), right.collect(StageGuess::title));
        Likeness steps = new Likeness(
                left.collect(stage -> steps(bonds.ours(), stage)),
                right.collect(stage -> steps(bonds.theirs(), stage)));
        MutableList<Bid> bids = Lists.mutable.empty();
        for (int i = 0; i < left.size(); i++) {
            titles.read(i);
            steps.read(i);
            for (int j = 0; j < right.size(); j++) {
                double likeness = TITLE * titles.title(j)
                        + STEPS * steps.title(j)
                        + SERVICES * shared(left.get(i), right.get(j))
                        - DISTANCE * distance(left.get(i), right.get(j));
                if (likeness > LEAST) {
                    bids.add(new Bid(i, j, (int) Math.round(likeness * UNIT)));
                }
            }
        }
        BestPairs.of(bids.toImmutable())
                .forEach(bid -> bonds.join(
                        left.get(bid.left()).place(),
                        right.get(bid.right()).place(),
                        Match.guessed(By.TITLE, ODDS * bid.weight() / UNIT)));
    }

    private static Said title(Point stage) {
        return Said.of(stage.element().caption().orElse(Text.EMPTY));
    }

    /** The titles of a stage's steps as one text. */
    private static Said steps(Outline outline, Point stage) {
        ImmutableList<Text> titles =
                inStage(outline, stage, Touchpoint.KIND).collect(step -> ((Touchpoint) step.element()).title());
        Text joined = Text.EMPTY;
        for (Language language : Language.values()) {
            String all = titles.flatCollect(title ->
                            Lists.immutable.withAll(title.in(language).stream().toList()))
                    .collect(Wording::text)
                    .makeString(" ");
            joined = all.isEmpty() ? joined : joined.with(language, Wording.current(all));
        }
        return Said.of(joined);
    }

    /** How much of the smaller stage is in the other: services, and steps that are matched already. */
    private double shared(Point our, Point their) {
        ImmutableSet<String> mine = inStage(bonds.ours(), our, Service.KIND)
                .collect(Point::id)
                .toSet()
                .toImmutable();
        ImmutableSet<String> others = inStage(bonds.theirs(), their, Service.KIND)
                .collect(Point::id)
                .toSet()
                .toImmutable();
        ImmutableList<Point> steps = inStage(bonds.ours(), our, Touchpoint.KIND);
        int joined = steps.count(step -> isIn(bonds.toTheirs(step.place()), their));
        int fewest = Math.min(mine.size(), others.size());
        double services = fewest == 0 ? 0 : (double) mine.count(others::contains) / fewest;
        return Math.max(services, steps.isEmpty() ? 0 : (double) joined / steps.size());
    }

    private boolean isIn(int place, Point stage) {
        return place != Point.NOWHERE && bonds.theirs().at(place).stage() == stage.place();
    }

    private double distance(Point our, Point their) {
        return Math.abs(our.shareOf(bonds.ours()) - their.shareOf(bonds.theirs()));
    }

    private static ImmutableList<Point> inStage(Outline outline, Point stage, Kind<?> kind) {
        return outline.points().select(point -> point.stage() == stage.place() && point.is(kind));
    }
}
