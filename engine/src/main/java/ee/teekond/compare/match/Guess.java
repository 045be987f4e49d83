package ee.teekond.compare.match;

import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Matches what no name joins, from what the two journeys say: first the stages, then the touchpoints in them, then what hangs
 * on these. What is said word for word in the same place is taken at once; the rest is weighed by {@link StageGuess},
 * {@link StepGuess} and {@link RemarkGuess}.
 */
final class Guess {

    private static final ImmutableList<Kind<?>> KINDS =
            Lists.immutable.with(Stage.KIND, Touchpoint.KIND, PainPoint.KIND, Proposal.KIND);

    private Guess() {}

    static void match(Workspace workspace, Bonds bonds) {
        Open asked = Open.in(bonds);
        if (asked.isEmpty()) {
            return;
        }
        Open open = isTurned(bonds.ours(), bonds.theirs()) ? asked.turnedRound() : asked;
        for (Kind<?> kind : KINDS) {
            if (open.has(kind)) {
                Verbatim.match(open, kind);
            }
            if (open.has(kind)) {
                weigh(workspace, open, kind);
            }
        }
    }

    private static void weigh(Workspace workspace, Open open, Kind<?> kind) {
        if (kind == Stage.KIND) {
            new StageGuess(open).match();
        } else if (kind == Touchpoint.KIND) {
            new StepGuess(open, new StepTexts(workspace)).match();
        } else {
            new RemarkGuess(open, kind).match();
        }
    }

    /**
     * Where several pairings are equally good, the one that is found depends on which journey is looked at from which. So it
     * is always the same one: the matching must not depend on who asks.
     */
    private static boolean isTurned(Outline ours, Outline theirs) {
        int size = Math.min(ours.size(), theirs.size());
        for (int place = 0; place < size; place++) {
            Point our = ours.at(place);
            Point their = theirs.at(place);
            int ids = our.id().compareTo(their.id());
            int order = ids != 0 ? ids : origin(our).compareTo(origin(their));
            if (order != 0) {
                return order > 0;
            }
        }
        return ours.size() > theirs.size();
    }

    private static String origin(Point point) {
        ImmutableList<String> origin = point.element().origin();
        return origin.isEmpty() ? "" : origin.makeString();
    }
}
