package ee.teekond.layout.map.plan;

import ee.teekond.graph.Branch;
import ee.teekond.graph.JourneyGraph;
import ee.teekond.graph.Link;
import ee.teekond.layout.band.Track;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;

/** Gives every branch the first row below the main line on which it meets no other. For one journey and one thread. */
final class TrackRows {
    private final JourneyGraph graph;
    private final MapIterable<String, Integer> columns;
    private final MutableList<MutableList<Run>> rows = Lists.mutable.empty();

    TrackRows(JourneyGraph graph, MapIterable<String, Integer> columns) {
        this.graph = graph;
        this.columns = columns;
    }

    ImmutableList<Track> tracks() {
        if (graph.mainLine().isEmpty() && graph.branches().isEmpty()) {
            return Lists.immutable.empty();
        }
        var main = new Track(0, Optional.empty(), graph.mainLine(), Optional.empty(), Optional.empty());
        var branches = graph.branches().collect(TrackRows::branch);
        var drawn = Lists.immutable.of(main).newWithAll(branches);
        var passing = graph.links()
                .select(Link::isForward)
                .reject(link -> ColumnOrder.isCovered(link, drawn))
                .reject(link -> link.from().equals(link.to()))
                .distinctBy(link -> link.from() + " " + link.to())
                .collect(TrackRows::passing);
        return Lists.immutable.of(main).newWithAll(branches.newWithAll(passing).collect(this::onItsRow));
    }

    private static Track branch(Branch branch) {
        return new Track(
                1,
                branch.fork(),
                branch.touchpoints(),
                branch.merge(),
                branch.entry().flatMap(Link::label));
    }

    private static Track passing(Link link) {
        return new Track(1, Optional.of(link.from()), Lists.immutable.empty(), Optional.of(link.to()), link.label());
    }

    private Track onItsRow(Track track) {
        var run = run(track);
        var row = rows.detectIndex(taken -> taken.noneSatisfy(run::meets));
        if (row < 0) {
            rows.add(Lists.mutable.of(run));
            return track.onRow(rows.size());
        }
        rows.get(row).add(run);
        return track.onRow(row + 1);
    }

    /** The columns the track runs below: everything between fork and merge, and its own stops. */
    private Run run(Track track) {
        var stops = track.stops().collectInt(columns::get);
        int from = track.from().map(columns::get).map(column -> column + 1).orElse(stops.minIfEmpty(0));
        int to = track.to().map(columns::get).map(column -> column - 1).orElse(stops.maxIfEmpty(0));
        return new Run(
                Math.min(Math.min(from, to), stops.minIfEmpty(Integer.MAX_VALUE)),
                Math.max(Math.max(from, to), stops.maxIfEmpty(0)));
    }

    private record Run(int first, int last) {
        boolean meets(Run other) {
            return first <= other.last && other.first <= last;
        }
    }
}
