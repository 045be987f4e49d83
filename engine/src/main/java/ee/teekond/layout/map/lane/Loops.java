package ee.teekond.layout.map.lane;

import ee.teekond.graph.Link;
import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Riser.Turn;
import ee.teekond.layout.band.Seat;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.lane.RoundedLine;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
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
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The ways back, as dashed arcs above the main line, each on the lowest level where it meets no other. */
final class Loops {
    private static final int LONGEST_LABEL = 5_200;
    private static final int STATION = 110;
    private static final int TIP = 130;
    private static final int CLEARANCE = 120;

    private final MapContent content;
    private final ColumnPlan plan;
    private final BandGrid grid;
    private final Desk desk;
    private final ImmutableList<Arc> arcs;

    /** The part of a loop that is in the band; an end that is not leads to the band's edge. */
    private record Arc(
            int way,
            Link link,
            Optional<Seat> from,
            Optional<Seat> to,
            int left,
            int right,
            Pill pill,
            int pillLeft,
            int level) {
        int first() {
            return Math.min(left, pillLeft);
        }

        int last() {
            return Math.max(right, pillLeft + pill.width());
        }

        boolean meets(Arc other) {
            return level == other.level && first() < other.last() && other.first() < last();
        }

        Arc onLevel(int raised) {
            return new Arc(way, link, from, to, left, right, pill, pillLeft, raised);
        }

        /** Where the arc comes down through the levels below its own. */
        ImmutableList<Integer> falls() {
            return Lists.immutable
                    .withAll(to.map(seat -> left).stream().toList())
                    .newWithAll(from.map(seat -> right).stream().toList());
        }

        /** The same with its pill beside the lines of the arcs above it, where there is room along the arc. */
        Arc clearOf(ImmutableList<Arc> arcs) {
            var lines = arcs.select(above -> above.level > level).flatCollect(Arc::falls);
            return Lists.immutable
                    .with(pillLeft)
                    .newWithAll(lines.collect(x -> x + CLEARANCE))
                    .newWithAll(lines.collect(x -> x - CLEARANCE - pill.width()))
                    .collect(this::withPillAt)
                    .select(moved -> moved.pillLeft == pillLeft || moved.isOnItsArc())
                    .reject(moved -> lines.anySatisfy(moved::pillCovers))
                    .reject(moved -> arcs.reject(other -> other.way == way).anySatisfy(moved::meets))
                    .minByOptional(moved -> Math.abs(moved.pillLeft - pillLeft))
                    .orElse(this);
        }

        private Arc withPillAt(int start) {
            return new Arc(way, link, from, to, left, right, pill, start, level);
        }

        /** Whether the pill stands on its arc; one wider than the arc hangs over it. */
        private boolean isOnItsArc() {
            int end = pillLeft + pill.width();
            return pill.width() > right - left ? pillLeft < right && end > left : pillLeft >= left && end <= right;
        }

        private boolean pillCovers(int x) {
            return x > pillLeft - CLEARANCE && x < pillLeft + pill.width() + CLEARANCE;
        }
    }

    Loops(MapContent content, ColumnPlan plan, BandGrid grid, Desk desk) {
        this.content = content;
        this.plan = plan;
        this.grid = grid;
        this.desk = desk;
        this.arcs = levelled(Lists.immutable
                .ofAll(plan.loops())
                .collectWithIndex(this::arc)
                .select(Optional::isPresent)
                .collect(Optional::orElseThrow));
    }

    int levels() {
        return arcs.collectInt(Arc::level).maxIfEmpty(-1) + 1;
    }

    ImmutableList<Mark> draw(int top, StepRows rows) {
        return arcs.collect(arc -> draw(arc, top, rows));
    }

    private static ImmutableList<Arc> levelled(ImmutableList<Arc> arcs) {
        MutableList<Arc> placed = Lists.mutable.empty();
        arcs.toSortedListBy(arc -> arc.right() - arc.left()).forEach(arc -> {
            var raised = arc;
            while (placed.anySatisfy(raised::meets)) {
                raised = raised.onLevel(raised.level() + 1);
            }
            placed.add(raised);
        });
        MutableList<Arc> all = placed.toSortedListBy(Arc::way);
        // One after the other, so that a pill that has moved is in the way of the next.
        all.replaceAll(arc -> arc.clearOf(all.toImmutable()));
        return all.toImmutable();
    }

    private Optional<Arc> arc(Link link, int way) {
        var from = plan.seat(link.from()).filter(seat -> grid.has(seat.column()));
        var to = plan.seat(link.to()).filter(seat -> grid.has(seat.column()));
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        int start = from.map(seat -> x(seat, Turn.LOOP_FROM, way)).orElse(grid.right());
        int end = to.map(seat -> x(seat, Turn.LOOP_TO, way)).orElse(grid.left());
        int left = Math.min(start, end);
        int right = Math.max(start, end);
        var pill = pill(link, from.isPresent(), to.isPresent());
        int pillLeft = Math.min((left + right - pill.width()) / 2, grid.right() - pill.width());
        return Optional.of(new Arc(way, link, from, to, left, right, pill, Math.max(pillLeft, grid.left()), 0));
    }

    private int x(Seat seat, Turn turn, int way) {
        return grid.riser(turn, way).orElseGet(() -> grid.span(seat.column()).centre());
    }

    private Pill pill(Link link, boolean from, boolean to) {
        var words = desk.words();
        var label = words.say(link.label()).orElseGet(() -> Said.own(words.of("line.loop")));
        var text = from && to
                ? label
                : from
                        ? new Said(label.text() + " → " + number(link.to()), label.language())
                        : Said.own("← " + number(link.from()));
        var measure = Math.min(LONGEST_LABEL, grid.right() - grid.left() - Pill.around());
        return new Pill(desk.set(text, Type.STRONG, measure, 1), Optional.of(Symbol.LOOP), Tone.VERM);
    }

    private String number(String step) {
        return content.step(step).map(StepContent::number).orElse(step);
    }

    private Group draw(Arc arc, int top, StepRows rows) {
        int y = top + rows.arc(arc.level());
        var line = new RoundedLine();
        arc.from().ifPresentOrElse(seat -> leave(line, seat, arc, top, rows), () -> line.to(grid.right() + 60, y));
        var marks = new Marks();
        if (arc.to().isPresent()) {
            arrive(line, arc.to().get(), arc, y, top, rows, marks);
        } else {
            line.to(arc.from().map(seat -> x(seat, Turn.LOOP_FROM, arc.way())).orElse(grid.right()), y)
                    .to(grid.left() - 60, y);
        }
        var all = new Marks()
                .path(
                        line.outline(),
                        Fill.NONE,
                        Stroke.of(Tone.VERM, Width.STATION).dashed(Dash.LOOP))
                .addAll(marks.all())
                .add(arc.pill()
                        .draw(Key.of(arc.link().from() + "-label", "loop-label").in("steps"), arc.pillLeft(), y));
        var key = Key.of(arc.link().from() + "-" + arc.link().to(), "loop").in("steps");
        var title =
                desk.words().of("line.loop") + ": " + arc.pill().text().block().full();
        return Group.around(key, Words.titled(title), all.all());
    }

    private void leave(RoundedLine line, Seat seat, Arc arc, int top, StepRows rows) {
        int centre = grid.span(seat.column()).centre();
        int y = top + rows.arc(arc.level());
        int row = top + rows.line(seat.row());
        int x = x(seat, Turn.LOOP_FROM, arc.way());
        if (seat.row() == 0) {
            line.to(centre, row - STATION).to(centre, y);
        } else {
            line.to(centre + STATION, row).to(x, row).to(x, y);
        }
    }

    private void arrive(RoundedLine line, Seat seat, Arc arc, int y, int top, StepRows rows, Marks marks) {
        int centre = grid.span(seat.column()).centre();
        int row = top + rows.line(seat.row());
        int x = x(seat, Turn.LOOP_TO, arc.way());
        if (seat.row() == 0) {
            int tip = row - STATION - 20;
            line.to(centre, y).to(centre, tip - TIP);
            marks.path(
                    Outline.polygon(centre - 90, tip - TIP, centre + 90, tip - TIP, centre, tip),
                    Tone.VERM,
                    Stroke.NONE);
        } else {
            int tip = centre - STATION - 20;
            line.to(x, y).to(x, row).to(tip - TIP, row);
            marks.path(Outline.polygon(tip - TIP, row - 90, tip - TIP, row + 90, tip, row), Tone.VERM, Stroke.NONE);
        }
    }
}
