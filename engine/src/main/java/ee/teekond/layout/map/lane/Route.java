package ee.teekond.layout.map.lane;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Riser.Turn;
import ee.teekond.layout.band.Seat;
import ee.teekond.layout.band.Track;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.lane.RoundedLine;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Words;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.primitive.MutableIntSet;

/** The line through one band: the main line, and the branches as cased lines below it. */
final class Route {
    private static final int LEAD = 220;
    private static final int EDGE = 60;
    private static final int LEAST_LABEL = 1_300;

    private final ColumnPlan plan;
    private final BandGrid grid;
    private final Desk desk;

    Route(ColumnPlan plan, BandGrid grid, Desk desk) {
        this.plan = plan;
        this.grid = grid;
        this.desk = desk;
    }

    /** The rows something runs along in this band, top down. */
    ImmutableList<Integer> rows() {
        MutableIntSet rows = IntSets.mutable.of(0);
        plan.tracks().select(this::isHere).forEach(track -> rows.add(track.row()));
        return rows.toSortedList().collect(row -> row).toImmutable();
    }

    /** The height of the labels that hang above this row in this band; 0 if there are none. */
    int labelHeight(int row) {
        return plan.tracks()
                .select(track -> track.row() == row)
                .flatCollect(track -> pill(track).stream().toList())
                .collectInt(Pill::height)
                .maxIfEmpty(0);
    }

    /** The lines, main line last so that it lies above the branches' ends. */
    ImmutableList<Mark> draw(int top, StepRows rows) {
        var here = plan.tracks().select(this::isHere);
        return here.reject(Track::isMain)
                .collect(track -> (Mark) branch(track, top, rows))
                .newWithAll(here.select(Track::isMain).collect(track -> main(track, top, rows)))
                .newWithAll(here.flatCollect(track -> pill(track, top, rows)));
    }

    private boolean isHere(Track track) {
        var columns = track.all()
                .collect(plan::seat)
                .select(Optional::isPresent)
                .collectInt(seat -> seat.orElseThrow().column());
        return columns.minIfEmpty(Integer.MAX_VALUE) < grid.end() && columns.maxIfEmpty(-1) >= grid.first();
    }

    private Group main(Track track, int top, StepRows rows) {
        int y = top + rows.line(0);
        var columns = track.stops()
                .collect(plan::seat)
                .collectInt(seat -> seat.orElseThrow().column());
        int first = columns.min();
        int last = columns.max();
        int from = grid.has(first) ? grid.span(first).centre() : grid.left() - EDGE;
        int to = grid.right() + EDGE;
        if (grid.has(last)) {
            to = Math.min(to, grid.span(last).right() + LEAD);
        }
        var marks = new Marks()
                .line(from, y, to - 60, y, Stroke.of(Tone.ROUTE, Width.ROUTE).dashed(Dash.ROUND))
                .path(Outline.polygon(to - 60, y - 130, to + 150, y, to - 60, y + 130), Tone.ROUTE, Stroke.NONE);
        return Group.around(
                new Key("main", "route", "steps", "main"),
                Words.titled(desk.words().of("line.main")),
                marks.all());
    }

    private Group branch(Track track, int top, StepRows rows) {
        int y = top + rows.line(track.row());
        var line = new RoundedLine();
        begin(track, top, y, rows, line);
        end(track, top, y, rows, line);
        var outline = line.outline();
        var bypass = track.stops().isEmpty();
        var marks = new Marks()
                .path(outline, Fill.NONE, Stroke.of(Tone.ROUTE, Width.ROUTE))
                .path(outline, Fill.NONE, Stroke.of(Tone.PAPER, Width.DIRECT));
        var key = new Key(name(track), "route", "steps", bypass ? "bypass" : "branch");
        var name = desk.words().of(bypass ? "line.bypass" : "line.branch");
        var label =
                desk.words().say(track.label()).map(said -> ": " + said.text()).orElse("");
        return Group.around(key, Words.titled(name + label), marks.all());
    }

    private void begin(Track track, int top, int y, StepRows rows, RoundedLine line) {
        var fork = fork(track);
        if (fork.isPresent()) {
            int above = top + rows.line(row(track.from()));
            line.to(fork.get() - LEAD, above).to(fork.get(), above).to(fork.get(), y);
        } else if (track.from().isPresent()) {
            line.to(grid.left() - EDGE, y);
        } else {
            line.to(stop(track.stops().getFirst()).orElse(grid.left() - EDGE), y);
        }
    }

    private void end(Track track, int top, int y, StepRows rows, RoundedLine line) {
        var merge = grid.riser(Turn.MERGE, plan.tracks().indexOf(track));
        if (merge.isPresent()) {
            int above = top + rows.line(row(track.to()));
            line.to(merge.get(), y).to(merge.get(), above).to(merge.get() + LEAD, above);
        } else if (track.to().isPresent()) {
            line.to(grid.right() + EDGE, y);
        } else {
            line.to(stop(track.stops().getLast()).orElse(grid.right() + EDGE), y);
        }
    }

    private Optional<Pill> pill(Track track) {
        return label(track).flatMap(label -> fork(track).map(fork -> pill(label, end(track) - fork)));
    }

    private Pill pill(Said label, int room) {
        int measure = Math.min(Math.max(LEAST_LABEL, room - 160), grid.right() - grid.left()) - Pill.around();
        return new Pill(desk.set(label, Type.STRONG, measure, 2), Optional.empty(), Tone.ROUTE);
    }

    private ImmutableList<Mark> pill(Track track, int top, StepRows rows) {
        var found = pill(track);
        if (found.isEmpty()) {
            return Lists.immutable.empty();
        }
        var pill = found.get();
        int left = Math.min(fork(track).orElse(grid.left()) + 80, grid.right() + EDGE - pill.width());
        int middle = top + rows.line(track.row()) - 150 - pill.height() / 2;
        var key = Key.of(name(track) + "-label", "branch-label").in("steps");
        return Lists.immutable.of(pill.draw(key, left, middle));
    }

    private static String name(Track track) {
        return track.stops().getFirstOptional().or(track::from).orElse("branch");
    }

    private Optional<Said> label(Track track) {
        return desk.words().say(track.label());
    }

    private int end(Track track) {
        return grid.riser(Turn.MERGE, plan.tracks().indexOf(track))
                .or(() -> track.to().isPresent()
                        ? Optional.of(grid.right())
                        : track.stops().getLastOptional().flatMap(this::stop))
                .orElse(grid.right());
    }

    private Optional<Integer> fork(Track track) {
        return grid.riser(Turn.FORK, plan.tracks().indexOf(track));
    }

    private int row(Optional<String> step) {
        return step.flatMap(plan::seat).map(Seat::row).orElse(0);
    }

    private Optional<Integer> stop(String step) {
        return plan.seat(step)
                .filter(seat -> grid.has(seat.column()))
                .map(seat -> grid.span(seat.column()).centre());
    }
}
