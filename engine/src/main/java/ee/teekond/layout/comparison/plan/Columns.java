package ee.teekond.layout.comparison.plan;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.comparison.content.ComparisonContent;
import ee.teekond.layout.comparison.content.Point;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.ComparisonPlan.Slot;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.eclipse.collections.impl.list.primitive.IntInterval;

/** Finds what the columns of a comparison hold. */
public record Columns(ComparisonContent content, ComparisonPlan plan) {
    public ImmutableIntList of(BandGrid grid) {
        return IntInterval.fromTo(grid.first(), grid.end() - 1).toImmutable();
    }

    public int count() {
        return plan.slots().size();
    }

    /** The column of the other journey's first step; -1 if it has none. */
    public int firstTheir() {
        return plan.slots().detectIndex(slot -> slot.their().isPresent());
    }

    /** The column of the other journey's last step; -1 if it has none. */
    public int lastTheir() {
        return plan.slots().detectLastIndex(slot -> slot.their().isPresent());
    }

    /** Whether neither journey has a step in the column. */
    public boolean isEmpty(int column) {
        return slot(column).their().isEmpty() && slot(column).our().isEmpty();
    }

    /** The other journey's step in a column. */
    public Optional<Point> their(int column) {
        return slot(column)
                .their()
                .flatMap(id -> content.there()
                        .points()
                        .detectOptional(point -> point.id().equals(id)));
    }

    /** How the other journey's step in a column relates; of several ways the first. */
    public Optional<StepRow> theirRow(int column) {
        return their(column)
                .flatMap(point ->
                        content.rows().detectOptional(row -> row.their().equals(Optional.of(point))));
    }

    /** How this journey's step in a column relates; of several ways the first, unless another explains the column. */
    public Optional<StepRow> ourRow(int column) {
        var rows = slot(column)
                .our()
                .map(id -> content.rows()
                        .select(row ->
                                row.our().map(Point::id).filter(id::equals).isPresent()));
        return rows.flatMap(all -> all.detectOptional(
                        row -> row.their().map(Point::id).equals(slot(column).their()))
                .or(all::getFirstOptional));
    }

    /** What is to be said below the line: this journey's step, or that there is none. */
    public Optional<StepRow> shown(int column) {
        return ourRow(column).or(() -> theirRow(column).filter(row -> row.our().isEmpty()));
    }

    /** Where this journey has its steps for the other's step in a column, if not there. */
    public ImmutableList<StepRow> elsewhere(int column) {
        return slot(column).our().isPresent()
                ? content.rows().take(0)
                : content.rows()
                        .select(StepRow::isPair)
                        .select(row -> row.their().equals(their(column)));
    }

    /** The connections that lie in a band with both ends. */
    public ImmutableList<Connection> connections(BandGrid grid) {
        return plan.connections().select(each -> grid.has(each.their()) && grid.has(each.our()));
    }

    private Slot slot(int column) {
        return plan.slots().get(column);
    }
}
