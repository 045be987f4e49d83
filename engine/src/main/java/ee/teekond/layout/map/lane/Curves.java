package ee.teekond.layout.map.lane;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Track;
import ee.teekond.layout.map.content.Feeling;
import ee.teekond.layout.map.content.MapContent;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Finds the stretches of the curve in a band: along each track, broken where there is no value to show. */
record Curves(MapContent content, ColumnPlan plan, BandGrid grid, int zero) {
    static final int PER_TENTH = 40;

    /** Branches first, the main line last. */
    ImmutableList<CurveStretch> stretches() {
        var branches = plan.tracks()
                .reject(Track::isMain)
                .reject(track -> track.stops().isEmpty());
        return branches.flatCollect(track -> stretches(track.all(), false))
                .newWithAll(plan.tracks().select(Track::isMain).flatCollect(track -> stretches(track.stops(), true)));
    }

    private ImmutableList<CurveStretch> stretches(ImmutableList<String> steps, boolean main) {
        MutableList<CurveStretch> stretches = Lists.mutable.empty();
        MutableList<CurvePoint> run = Lists.mutable.empty();
        for (var step : steps.select(this::isHere)) {
            var point = point(step);
            if (point.isEmpty()
                    || (run.notEmpty() && point.get().x() <= run.getLast().x())) {
                finish(run, stretches, main);
            }
            point.ifPresent(run::add);
        }
        finish(run, stretches, main);
        return withEnds(stretches.toImmutable(), steps, main);
    }

    private static void finish(MutableList<CurvePoint> run, MutableList<CurveStretch> stretches, boolean main) {
        if (run.notEmpty()) {
            stretches.add(CurveStretch.of(run.toImmutable(), main));
            run.clear();
        }
    }

    /**
     * The main line comes from zero at the very start and stays level after its last value; whatever goes on in another
     * band stays level up to the edge.
     */
    private ImmutableList<CurveStretch> withEnds(
            ImmutableList<CurveStretch> stretches, ImmutableList<String> steps, boolean main) {
        var here = steps.select(this::isHere);
        return stretches.collectWithIndex((stretch, i) -> {
            var points = Lists.mutable.ofAll(stretch.points());
            var fromStart = here.getFirst().equals(steps.getFirst());
            var toEnd = here.getLast().equals(steps.getLast());
            if (i == 0 && isStep(points.getFirst(), here.getFirst()) && (main || !fromStart)) {
                points.add(
                        0,
                        points.getFirst()
                                .endAt(
                                        grid.left() - 60,
                                        fromStart ? zero : points.getFirst().y()));
            }
            if (i + 1 == stretches.size() && isStep(points.getLast(), here.getLast()) && (main || !toEnd)) {
                points.add(points.getLast()
                        .endAt(grid.right() + 60, points.getLast().y()));
            }
            return CurveStretch.of(points.toImmutable(), main);
        });
    }

    private static boolean isStep(CurvePoint point, String step) {
        return point.step().filter(each -> each.id().equals(step)).isPresent();
    }

    private boolean isHere(String step) {
        return plan.seat(step).filter(seat -> grid.has(seat.column())).isPresent();
    }

    private Optional<CurvePoint> point(String id) {
        return content.step(id)
                .flatMap(step ->
                        step.feeling().filter(feeling -> !feeling.isHidden()).map(feeling -> point(id, feeling)));
    }

    private CurvePoint point(String id, Feeling feeling) {
        int x = grid.span(plan.seat(id).orElseThrow().column()).centre();
        return CurvePoint.of(content.step(id).orElseThrow(), feeling, x, zero, PER_TENTH);
    }
}
