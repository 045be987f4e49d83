package ee.teekond.layout.band;

import ee.teekond.graph.Link;
import ee.teekond.layout.band.Riser.Turn;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Finds where the line leaves its row: at forks and merges, and where a loop reaches a step below the main line. */
final class Risers {
    private final ColumnPlan plan;
    private final int first;
    private final int end;
    private final MutableList<Riser> found = Lists.mutable.empty();

    /** Those beside the columns from {@code first} up to {@code end}. */
    Risers(ColumnPlan plan, int first, int end) {
        this.plan = plan;
        this.first = first;
        this.end = end;
    }

    /** From left to right. */
    ImmutableList<Riser> all() {
        plan.tracks().forEachWithIndex(this::track);
        plan.loops().forEachWithIndex(this::loop);
        return found.sortThis(Comparator.comparingInt(Riser::gap)
                        .thenComparing(Riser::turn)
                        .thenComparingInt(Riser::way))
                .toImmutable();
    }

    private void track(Track track, int way) {
        track.from().flatMap(plan::seat).ifPresent(seat -> add(seat.column(), 1, Turn.FORK, way));
        track.to().flatMap(plan::seat).ifPresent(seat -> add(seat.column(), 0, Turn.MERGE, way));
    }

    private void loop(Link loop, int way) {
        below(loop.from()).ifPresent(seat -> add(seat.column(), 1, Turn.LOOP_FROM, way));
        below(loop.to()).ifPresent(seat -> add(seat.column(), 0, Turn.LOOP_TO, way));
    }

    private Optional<Seat> below(String step) {
        return plan.seat(step).filter(seat -> seat.row() > 0);
    }

    private void add(int column, int side, Turn turn, int way) {
        if (column >= first && column < end) {
            found.add(new Riser(column + side, turn, way, 0));
        }
    }
}
