package ee.teekond.layout.band;

import ee.teekond.layout.band.Riser.Turn;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One band's columns across the sheet, in tenths of a unit.
 *
 * @param left where the band begins
 * @param right where it ends
 * @param spans where each column begins and ends
 * @param risers the verticals in the gaps between columns
 */
public record BandGrid(
        ImmutableList<Slice> slices, int left, int right, ImmutableList<Span> spans, ImmutableList<Riser> risers) {

    /** From where to where something reaches across the sheet. */
    public record Span(int left, int right) {
        public int width() {
            return right - left;
        }

        public int centre() {
            return left + width() / 2;
        }
    }

    public int first() {
        return slices.getFirst().first();
    }

    /** The column after the last. */
    public int end() {
        return slices.getLast().end();
    }

    public boolean has(int column) {
        return column >= first() && column < end();
    }

    public Span span(int column) {
        return spans.get(column - first());
    }

    /** From the first to the last column of a slice. */
    public Span span(Slice slice) {
        return new Span(span(slice.first()).left(), span(slice.end() - 1).right());
    }

    /** Half-way between a slice and the one before it. */
    public int boundaryBefore(Slice slice) {
        return (span(slice.first() - 1).right() + span(slice.first()).left()) / 2;
    }

    /** The slice a column lies in. */
    public Slice sliceOf(int column) {
        return slices.detectOptional(slice -> column < slice.end()).orElseGet(slices::getLast);
    }

    /** Where a track or loop has its vertical, if it has that one in this band. */
    public Optional<Integer> riser(Turn turn, int way) {
        return risers.detectOptional(riser -> riser.turn() == turn && riser.way() == way)
                .map(Riser::x);
    }
}
