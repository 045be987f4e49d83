package ee.teekond.layout.comparison.plan;

import ee.teekond.layout.comparison.content.StepRow;

/** Two steps that belong together, and the columns they stand in. */
public record Connection(StepRow row, int their, int our) {
    public boolean isStraight() {
        return their == our;
    }
}
