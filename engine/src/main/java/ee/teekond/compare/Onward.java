package ee.teekond.compare;

import ee.teekond.compare.match.Outline;
import ee.teekond.compare.match.Point;
import ee.teekond.model.Flow;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Where the touchpoints of a journey lead, read as {@link ee.teekond.graph.JourneyGraph} reads it but without building a
 * graph: a journey in which nothing leads on is read in the order it is written.
 */
final class Onward {

    private final Outline outline;
    private final boolean implied;

    Onward(Outline outline) {
        this.outline = outline;
        implied = outline.points().noneSatisfy(this::leadsOn);
    }

    /** Whether the ways follow from the order alone, because the journey writes none that leads on. */
    boolean isImplied() {
        return implied;
    }

    /** Whether a touchpoint leads to the one written after it, and nowhere else; the last one, nowhere at all. */
    boolean isInTurn(Point point) {
        ImmutableList<Flow> written = written(point);
        int next = next(point);
        if (implied) {
            return written.isEmpty();
        }
        return next == Point.NOWHERE
                ? written.isEmpty()
                : written.size() == 1
                        && isPlain(written.get(0))
                        && written.get(0).to().equals(outline.at(next).id());
    }

    private static boolean isPlain(Flow flow) {
        return flow.kind() == FlowKind.NEXT
                && flow.label().isEmpty()
                && flow.when().isEmpty();
    }

    /** What a touchpoint says of where it leads. */
    static ImmutableList<Flow> written(Point point) {
        return point.element() instanceof Touchpoint touchpoint ? touchpoint.next() : Lists.immutable.empty();
    }

    /** The ways on from a touchpoint to others that exist. */
    ImmutableList<Flow> from(Point point) {
        return implied ? inTurn(point) : written(point).select(this::isForward);
    }

    /** The touchpoint a way leads to, if it exists. */
    Optional<Point> target(Flow flow) {
        return outline.find(flow.to()).filter(point -> point.is(Touchpoint.KIND));
    }

    /** The touchpoint a way leads to that was found before. */
    Point to(Flow flow) {
        return target(flow).orElseThrow();
    }

    private boolean leadsOn(Point point) {
        return point.is(Touchpoint.KIND) && written(point).anySatisfy(this::isForward);
    }

    private boolean isForward(Flow flow) {
        return flow.kind() != FlowKind.LOOP_BACK && target(flow).isPresent();
    }

    private ImmutableList<Flow> inTurn(Point point) {
        int next = next(point);
        return next == Point.NOWHERE
                ? Lists.immutable.empty()
                : Lists.immutable.with(
                        new Flow(outline.at(next).id(), FlowKind.NEXT, Optional.empty(), Optional.empty()));
    }

    /** The place of the touchpoint written after another. */
    private int next(Point point) {
        int place = point.place() + 1;
        while (place < outline.size() && !outline.at(place).is(Touchpoint.KIND)) {
            place++;
        }
        return place < outline.size() ? place : Point.NOWHERE;
    }
}
