package ee.teekond.layout.comparison.plan;

import ee.teekond.layout.band.ColumnPlan;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The order of the columns of two journeys.
 *
 * @param columns how many columns each stage has
 * @param slots what stands in each column, at least one per stage
 */
public record ComparisonPlan(ColumnPlan columns, ImmutableList<Slot> slots, ImmutableList<Connection> connections) {
    /**
     * A column.
     *
     * @param their id of the other journey's step in it
     * @param our id of this journey's step in it
     */
    public record Slot(Optional<String> their, Optional<String> our) {}
}
