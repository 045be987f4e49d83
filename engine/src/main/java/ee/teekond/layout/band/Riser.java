package ee.teekond.layout.band;

/**
 * A vertical of the line in the gap left of a column.
 *
 * @param way which track or loop it belongs to, by its place in the plan
 * @param x where it stands, in tenths of a unit
 */
public record Riser(int gap, Turn turn, int way, int x) {
    /** Why the line goes up or down, from left to right within a gap. */
    public enum Turn {
        MERGE,
        LOOP_TO,
        LOOP_FROM,
        FORK
    }

    Riser at(int place) {
        return new Riser(gap, turn, way, place);
    }
}
