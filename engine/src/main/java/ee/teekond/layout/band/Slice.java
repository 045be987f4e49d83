package ee.teekond.layout.band;

/**
 * A stage, or a part of one, in a band.
 *
 * @param stage its place among the stages, from 0
 * @param first its first column, counted over the whole journey
 * @param continued whether its stage began in the band above
 */
public record Slice(int stage, int first, int columns, boolean continued) {
    public int end() {
        return first + columns;
    }
}
