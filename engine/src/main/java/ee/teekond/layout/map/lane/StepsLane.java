package ee.teekond.layout.map.lane;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Seat;
import ee.teekond.layout.band.Slice;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.lane.LaneFrame;
import ee.teekond.layout.map.card.StepCard;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.list.ImmutableList;

/** The steps of a band: the line with its stations, and a card below each. */
public final class StepsLane implements Lane {
    private final LaneFrame frame;
    private final BandGrid grid;
    private final Route route;
    private final Loops loops;
    private final ImmutableList<Placed> placed;
    private final StepRows rows;
    private final Desk desk;

    private record Placed(StepContent step, Seat seat, Card card, boolean first) {}

    public StepsLane(LaneFrame frame, MapContent content, ColumnPlan plan, Desk desk) {
        this.frame = frame;
        this.desk = desk;
        this.grid = frame.grid();
        this.route = new Route(plan, grid, desk);
        this.loops = new Loops(content, plan, grid, desk);
        var firsts = content.stages()
                .flatCollect(stage -> content.stepsOf(stage.id()).take(1))
                .collect(StepContent::id);
        this.placed = content.steps()
                .select(step -> plan.seat(step.id())
                        .filter(seat -> grid.has(seat.column()))
                        .isPresent())
                .collect(step -> placed(step, plan.seat(step.id()).orElseThrow(), desk, firsts));
        this.rows = StepRows.stack(route.rows().collect(this::row), loops.levels(), frame.height());
    }

    private Placed placed(StepContent step, Seat seat, Desk desk, ImmutableList<String> firsts) {
        var card = new StepCard(step, desk, grid.span(seat.column()).width());
        return new Placed(step, seat, card, firsts.contains(step.id()));
    }

    private StepRows.Row row(int number) {
        int height = placed.select(each -> each.seat().row() == number)
                .collectInt(each -> each.card().height())
                .maxIfEmpty(0);
        return new StepRows.Row(number, height, route.labelHeight(number));
    }

    @Override
    public int height() {
        return rows.height();
    }

    @Override
    public Group draw(int top) {
        ImmutableList<Mark> marks = route.draw(top, rows)
                .newWithAll(loops.draw(top, rows))
                .newWithAll(placed.collect(each -> step(each, top)))
                .newWithAll(grid.slices()
                        .select(slice -> placed.noneSatisfy(each -> holds(slice, each)))
                        .flatCollect(slice -> empty(slice, top)));
        return frame.draw(top, rows.height(), marks);
    }

    private static boolean holds(Slice slice, Placed each) {
        return each.seat().column() >= slice.first() && each.seat().column() < slice.end();
    }

    private ImmutableList<Mark> empty(Slice slice, int top) {
        var span = grid.span(slice);
        return desk.own(desk.words().of("stage.empty"), Type.META, span.width(), 2)
                .at(span.left(), top + rows.line(0) + StepRows.STEM, Tone.INK2);
    }

    private Group step(Placed each, int top) {
        var span = grid.span(each.seat().column());
        int line = top + rows.line(each.seat().row());
        int cardTop = line + StepRows.STEM;
        var card = each.card()
                .draw(new Box(
                        span.left(),
                        cardTop,
                        span.width(),
                        rows.cards(each.seat().row())));
        var marks = new Marks()
                .line(span.centre(), line, span.centre(), cardTop, Stroke.of(Tone.INK, Width.NORMAL))
                .circle(span.centre(), line, 110, Tone.PAPER, Stroke.of(Tone.INK, Width.STATION));
        if (each.first()) {
            marks.circle(span.centre(), line, 40, Tone.INK, Stroke.NONE);
        }
        marks.addAll(card.marks());
        return new Group(card.key(), card.words(), card.box(), marks.all());
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return placed.flatCollect(each -> each.card().shortened());
    }
}
