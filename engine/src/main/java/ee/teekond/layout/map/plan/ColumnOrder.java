package ee.teekond.layout.map.plan;

import ee.teekond.graph.Branch;
import ee.teekond.graph.JourneyGraph;
import ee.teekond.graph.Link;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Seat;
import ee.teekond.layout.band.Track;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.tuple.Tuples;

/**
 * Puts steps into columns: those of the main line in graph order, one column each within their stage; those of a branch
 * below the columns between its fork and its merge, with a column of their own where there is none. For one journey and
 * one thread.
 */
public final class ColumnOrder {
    private final JourneyGraph graph;
    private final ImmutableMap<String, Integer> stageOf;
    private final ImmutableList<MutableList<Column>> stages;
    private final MutableMap<String, Column> columns = Maps.mutable.empty();

    private ColumnOrder(ImmutableList<ImmutableList<String>> stages, JourneyGraph graph) {
        this.graph = graph;
        var stageOf = Maps.mutable.<String, Integer>empty();
        stages.forEachWithIndex((steps, i) -> steps.forEach(step -> stageOf.put(step, i)));
        this.stageOf = stageOf.toImmutable();
        this.stages = stages.collect(steps -> Lists.mutable.<Column>empty());
    }

    /** Orders the columns of a journey by the steps of each stage, in written order. */
    public static ColumnPlan order(ImmutableList<ImmutableList<String>> stages, JourneyGraph graph) {
        return new ColumnOrder(stages, graph).order();
    }

    private ColumnPlan order() {
        graph.mainLine().forEach(step -> columns.put(step, appended(stage(step))));
        graph.branches().forEach(this::seat);
        stages.select(MutableList::isEmpty).forEach(stage -> stage.add(new Column()));
        var all = Lists.immutable.ofAll(stages.flatCollect(stage -> stage));
        var numbers = columns.collect((step, column) -> Tuples.pair(step, all.indexOf(column)));
        var tracks = new TrackRows(graph, numbers).tracks();
        var rows = Maps.mutable.<String, Integer>empty();
        tracks.forEach(track -> track.stops().forEach(step -> rows.put(step, track.row())));
        return new ColumnPlan(
                stages.collect(MutableList::size),
                numbers.collectValues((step, column) -> new Seat(column, rows.getOrDefault(step, 0)))
                        .toImmutable(),
                tracks,
                graph.loops());
    }

    private void seat(Branch branch) {
        var before = branch.fork();
        var taken = Sets.mutable.<Column>empty();
        for (var step : branch.touchpoints()) {
            var column = columnFor(step, before, branch.merge(), taken);
            columns.put(step, column);
            taken.add(column);
            before = Optional.of(step);
        }
    }

    /** The first free column of the step's stage after the step before and before the merge, or a new one there. */
    private Column columnFor(String step, Optional<String> before, Optional<String> merge, SetIterable<Column> taken) {
        var stage = stage(step);
        var cells = stages.get(stage);
        int first = before.filter(other -> stage(other) == stage)
                .map(other -> cells.indexOf(columns.get(other)) + 1)
                .orElse(0);
        int end = merge.filter(other -> stage(other) == stage && columns.containsKey(other))
                .map(other -> cells.indexOf(columns.get(other)))
                .orElse(cells.size());
        for (int i = first; i < end; i++) {
            if (!taken.contains(cells.get(i))) {
                return cells.get(i);
            }
        }
        var added = new Column();
        cells.add(Math.min(Math.max(first, end), cells.size()), added);
        return added;
    }

    private Column appended(int stage) {
        var column = new Column();
        stages.get(stage).add(column);
        return column;
    }

    private int stage(String step) {
        return stageOf.getOrDefault(step, 0);
    }

    static boolean isCovered(Link link, ImmutableList<Track> tracks) {
        return tracks.anySatisfy(track -> {
            var all = track.all();
            return all.zip(all.drop(1))
                    .anySatisfy(pair ->
                            pair.getOne().equals(link.from()) && pair.getTwo().equals(link.to()));
        });
    }

    /** A column is known by being itself; its number follows from its place at the end. */
    private static final class Column {}
}
