package ee.teekond.layout.comparison.lane;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.Columns;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * This journey's line through one band: solid where it runs, broken between two buffer stops where a step is missing, hollow
 * where it passes by what does not apply.
 */
record LineThrough(BandGrid grid, Columns columns, Desk desk) {
    private static final int EDGE = 60;
    private static final int BUFFER = 130;

    private enum Course {
        RUNS,
        BROKEN,
        PASSES_BY
    }

    /** A stretch of the line of one course. */
    private record Stretch(Course course, int from, int to) {}

    ImmutableList<Mark> draw(int y) {
        var stretches = stretches();
        var marks = new Marks();
        stretches.forEach(stretch -> draw(stretch, y, marks));
        for (int i = 0; i + 1 < stretches.size(); i++) {
            var one = stretches.get(i);
            if (one.course() == Course.BROKEN || stretches.get(i + 1).course() == Course.BROKEN) {
                marks.line(one.to(), y - BUFFER, one.to(), y + BUFFER, Stroke.of(Tone.ROUTE_DEEP, Width.STATION));
            }
        }
        if (grid.end() == columns.count() && stretches.getLast().course() == Course.RUNS) {
            int x = stretches.getLast().to();
            marks.path(Outline.polygon(x, y - BUFFER, x + 210, y, x, y + BUFFER), Tone.ROUTE, Stroke.NONE);
        }
        var words = Words.titled(desk.words().of("compare.line"));
        return Lists.immutable.of(Group.around(new Key("line", "route", "municipality", ""), words, marks.all()));
    }

    private static void draw(Stretch stretch, int y, Marks marks) {
        switch (stretch.course()) {
            case RUNS -> marks.line(stretch.from(), y, stretch.to(), y, Stroke.of(Tone.ROUTE, Width.ROUTE));
            case BROKEN ->
                marks.line(
                        stretch.from(),
                        y,
                        stretch.to(),
                        y,
                        Stroke.of(Tone.VERM, Width.DIRECT).dashed(Dash.LOOP));
            case PASSES_BY ->
                marks.line(stretch.from(), y, stretch.to(), y, Stroke.of(Tone.ROUTE, Width.ROUTE))
                        .line(stretch.from(), y, stretch.to(), y, Stroke.of(Tone.STONE, Width.CURVE));
        }
    }

    private ImmutableList<Stretch> stretches() {
        MutableList<Stretch> stretches = Lists.mutable.empty();
        int from = grid.first() == 0 ? grid.span(0).centre() : grid.left() - EDGE;
        for (int column = grid.first(); column < grid.end(); column++) {
            var course = course(column);
            boolean last = column + 1 == grid.end();
            if (last || course(column + 1) != course) {
                int to = last
                        ? end()
                        : (grid.span(column).right() + grid.span(column + 1).left()) / 2;
                stretches.add(new Stretch(course, from, to));
                from = to;
            }
        }
        return stretches.toImmutable();
    }

    private int end() {
        return grid.end() == columns.count() ? grid.span(grid.end() - 1).right() : grid.right() + EDGE;
    }

    private Course course(int column) {
        var kind = columns.shown(column).map(StepRow::kind).orElse(DifferenceKind.SAME);
        return switch (kind) {
            case MISSING -> Course.BROKEN;
            case NOT_APPLICABLE -> Course.PASSES_BY;
            default -> Course.RUNS;
        };
    }
}
