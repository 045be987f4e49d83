package ee.teekond.layout.band;

import ee.teekond.model.Text;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A stretch of the line.
 *
 * @param row 0 for the main line, more for what runs below it
 * @param from the step it forks off; empty for the main line and for what nothing leads to
 * @param stops the steps on it, in order; none for a way that only passes others by
 * @param to the step it merges into; empty when it ends by itself
 * @param label what is written where it forks off
 */
public record Track(
        int row, Optional<String> from, ImmutableList<String> stops, Optional<String> to, Optional<Text> label) {
    public boolean isMain() {
        return row == 0;
    }

    /** Every step it touches, in order. */
    public ImmutableList<String> all() {
        return Lists.immutable
                .ofAll(from.stream().toList())
                .newWithAll(stops)
                .newWithAll(to.stream().toList());
    }

    /** The same stretch on another row. */
    public Track onRow(int row) {
        return new Track(row, from, stops, to, label);
    }
}
