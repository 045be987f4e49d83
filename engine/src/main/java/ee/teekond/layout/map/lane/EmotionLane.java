package ee.teekond.layout.map.lane;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.lane.LaneFrame;
import ee.teekond.layout.map.card.FeelingWords;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Dropped;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** How the steps of a band feel, as a curve from very low to very high. */
public final class EmotionLane implements Lane {
    private static final int HEIGHT = 2_100;
    private static final int FACE = 210;
    private static final ImmutableList<Symbol> FACES =
            Lists.immutable.of(Symbol.VERY_HIGH, Symbol.HIGH, Symbol.NEUTRAL, Symbol.LOW, Symbol.VERY_LOW);

    private final LaneFrame frame;
    private final MapContent content;
    private final ColumnPlan plan;
    private final Desk desk;
    private final BandGrid grid;
    private final int height;

    public EmotionLane(LaneFrame frame, MapContent content, ColumnPlan plan, Desk desk) {
        this.frame = frame;
        this.content = content;
        this.plan = plan;
        this.desk = desk;
        this.grid = frame.grid();
        this.height = Math.max(HEIGHT, frame.height());
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Group draw(int top) {
        int zero = top + height / 2;
        var stretches = new Curves(content, plan, grid, zero).stretches();
        var points = points(stretches);
        var moments = moments(stretches, top);
        var marks = new Marks();
        stretches.select(CurveStretch::main).forEach(stretch -> marks.addAll(stretch.areas(zero)));
        scale(zero, marks);
        stretches.forEach(stretch -> marks.addAll(stretch.lines()));
        points.forEach(point -> point(point, stretches, marks));
        marks.addAll(moments.drawn());
        var curve = new Group(
                Key.of("curve", "emotion").in("emotion"),
                new Words(desk.words().of("curve.title"), values(), ""),
                frame.box(top, height),
                marks.all());
        return frame.draw(top, height, Lists.immutable.<Mark>of(curve));
    }

    private static ImmutableList<CurvePoint> points(ImmutableList<CurveStretch> stretches) {
        return stretches
                .flatCollect(CurveStretch::points)
                .select(point -> point.step().isPresent())
                .distinctBy(point -> point.step().orElseThrow().id());
    }

    private Moments moments(ImmutableList<CurveStretch> stretches, int top) {
        var moments = new Moments(content, desk);
        var room = new Box(grid.left() - 40, top + 60, grid.right() + 100 - grid.left(), height - 120);
        moments.place(points(stretches), room);
        return moments;
    }

    private void scale(int zero, Marks marks) {
        int left = grid.left() - 60;
        int right = grid.right() + 60;
        FACES.forEachWithIndex((face, i) -> {
            int y = zero + (i - 2) * 10 * Curves.PER_TENTH;
            var stroke = i == 2 ? Stroke.of(Tone.INK, Width.HAIRLINE) : Stroke.of(Tone.GRID, Width.HAIRLINE);
            marks.line(left, y, right, y, stroke).icon(face, left - FACE - 40, y - FACE / 2, FACE, Tone.INK);
        });
    }

    private static void point(CurvePoint point, ImmutableList<CurveStretch> stretches, Marks marks) {
        var main = stretches.anySatisfy(
                stretch -> stretch.main() && stretch.points().contains(point));
        marks.circle(
                point.x(),
                point.y(),
                main ? 60 : 50,
                point.assumed() ? Tone.STONE : Tone.PAPER,
                Stroke.of(Tone.INK, point.assumed() ? Width.HAIRLINE : Width.DIRECT));
    }

    private String values() {
        return content.steps()
                .select(step -> plan.seat(step.id())
                        .filter(seat -> grid.has(seat.column()))
                        .isPresent())
                .collect(this::value)
                .makeString("; ");
    }

    private String value(StepContent step) {
        var words = desk.words();
        return step.number() + ": "
                + step.feeling().map(feeling -> FeelingWords.of(feeling, words)).orElse(words.of("curve.none"));
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Dropped> dropped() {
        var stretches = new Curves(content, plan, grid, height / 2).stretches();
        return moments(stretches, 0).dropped();
    }
}
