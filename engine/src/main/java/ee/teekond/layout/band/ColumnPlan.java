package ee.teekond.layout.band;

import ee.teekond.graph.Link;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * The order of the columns.
 *
 * @param stages the number of columns of each stage, at least one
 * @param seats where each step sits
 * @param tracks the main line first, if there are steps
 * @param loops the ways back
 */
public record ColumnPlan(
        ImmutableList<Integer> stages,
        ImmutableMap<String, Seat> seats,
        ImmutableList<Track> tracks,
        ImmutableList<Link> loops) {
    public int columns() {
        return Math.toIntExact(stages.sumOfInt(Integer::intValue));
    }

    /** A slice's share of what its stage holds: everything, unless the stage is cut. */
    public <T> ImmutableList<T> share(Slice slice, ImmutableList<T> things) {
        int columns = stages.get(slice.stage());
        int before = Math.toIntExact(stages.take(slice.stage()).sumOfInt(Integer::intValue));
        int from = things.size() * (slice.first() - before) / columns;
        int to = things.size() * (slice.end() - before) / columns;
        return things.drop(from).take(to - from);
    }

    /** The column of the step, if it has a seat. */
    public Optional<Seat> seat(String step) {
        return Optional.ofNullable(seats.get(step));
    }
}
