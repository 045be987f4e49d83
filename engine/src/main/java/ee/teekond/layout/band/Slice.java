package ee.teekond.layout.band;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A stage, or a part of one, in a band.
 *
 * @param stage its place among the stages, from 0
 * @param first its first column, counted over the whole journey
 * @param continued whether its stage began in the band above
 */
public record Slice(int stage, int first, int columns, boolean continued) {
    /** The same in two parts; it must have more than one column. */
    public ImmutableList<Slice> halves() {
        int half = columns / 2;
        return Lists.immutable.of(
                new Slice(stage, first, half, continued), new Slice(stage, first + half, columns - half, true));
    }

    /** The same as it stands where it goes on. */
    public Slice goneOn() {
        return new Slice(stage, first, columns, true);
    }

    public int end() {
        return first + columns;
    }
}
