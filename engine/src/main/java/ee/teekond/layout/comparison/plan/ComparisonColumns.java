package ee.teekond.layout.comparison.plan;

import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.comparison.content.ComparisonContent;
import ee.teekond.layout.comparison.content.Point;
import ee.teekond.layout.comparison.content.StageRow;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.ComparisonPlan.Slot;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.tuple.Tuples;

/** Orders the columns of a comparison: stage after stage, the steps of both journeys aligned within it. */
public final class ComparisonColumns {
    private final ComparisonContent content;
    private final MutableSet<Pair<String, String>> pairs = Sets.mutable.empty();

    private ComparisonColumns(ComparisonContent content) {
        this.content = content;
        content.rows()
                .select(StepRow::isPair)
                .reject(StepRow::moved)
                .forEach(row -> pairs.add(Tuples.pair(id(row.their()), id(row.our()))));
    }

    public static ComparisonPlan order(ComparisonContent content) {
        return new ComparisonColumns(content).order();
    }

    private ComparisonPlan order() {
        var stages = content.stages().collect(this::slots);
        var slots = stages.flatCollect(stage -> stage);
        var columns = new ColumnPlan(
                stages.collect(ImmutableList::size),
                Maps.immutable.empty(),
                Lists.immutable.empty(),
                Lists.immutable.empty());
        var connections = content.rows()
                .select(StepRow::isPair)
                .collect(row -> new Connection(
                        row,
                        slots.detectIndex(
                                slot -> slot.their().equals(row.their().map(Point::id))),
                        slots.detectIndex(slot -> slot.our().equals(row.our().map(Point::id)))))
                .select(connection -> connection.their() >= 0 && connection.our() >= 0);
        return new ComparisonPlan(columns, slots, connections);
    }

    private ImmutableList<Slot> slots(StageRow stage) {
        var slots = Alignment.of(
                in(stage, content.there()),
                in(stage, content.here()),
                (their, our) -> pairs.contains(Tuples.pair(their.id(), our.id())));
        return slots.isEmpty() ? Lists.immutable.of(new Slot(Optional.empty(), Optional.empty())) : slots;
    }

    private static ImmutableList<Point> in(StageRow stage, ComparisonContent.Side side) {
        return side.points().select(point -> point.stage().equals(stage.key()));
    }

    private static String id(Optional<Point> point) {
        return point.map(Point::id).orElse("");
    }
}
