package ee.teekond.layout.lane;

import ee.teekond.layout.band.BandGrid.Span;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A lane whose cards flow in rows within each stage, in one column or more as the stage is wide. */
public final class FlowLane implements Lane {
    private static final int PADDING = 100;
    private static final int GAP = 80;
    private static final int MOST_WIDTH = 4_400;

    private final LaneFrame frame;
    private final ImmutableList<Cell> cells;
    private final int height;

    /** Sets the card of one thing at a width. */
    public interface Setter<T> {
        Card set(T thing, int width);
    }

    private FlowLane(LaneFrame frame, ImmutableList<Cell> cells) {
        this.frame = frame;
        this.cells = cells;
        this.height = Math.max(
                frame.height(), 2 * PADDING + cells.collectInt(Cell::height).maxIfEmpty(0));
    }

    /**
     * Sets every slice's cards and stacks them.
     *
     * @param things what each slice of the band holds
     * @param least the width a card should have at least, if its stage has that much
     */
    public static <T> FlowLane pack(
            LaneFrame frame, ImmutableList<ImmutableList<T>> things, int least, Setter<T> setter) {
        var cells = frame.grid()
                .slices()
                .collectWithIndex((slice, i) -> cell(frame.grid().span(slice), things.get(i), least, setter));
        return new FlowLane(frame, cells);
    }

    /**
     * Parts the lane so that each part is no higher than there is room for, the first of them in less room; a row of cards
     * is never torn, so a part of one row may be higher.
     */
    public ImmutableList<Lane> part(int first, int room) {
        MutableList<Lane> parts = Lists.mutable.empty();
        ImmutableList<Cell> rest = cells;
        while (rest.anySatisfy(cell -> cell.rows().notEmpty())) {
            int high = (parts.isEmpty() ? first : room) - 2 * PADDING;
            var taken = rest.collect(cell -> cell.upTo(high));
            if (taken.allSatisfy(cell -> cell.rows().isEmpty())) {
                if (parts.isEmpty() && first < room) {
                    return part(room, room);
                }
                taken = rest.collect(cell -> cell.rows(0, 1));
            }
            parts.add(new FlowLane(frame, taken));
            rest = rest.zip(taken)
                    .collect(pair -> pair.getOne().rows(pair.getTwo().rows().size(), Integer.MAX_VALUE));
        }
        return parts.toImmutable();
    }

    /** How high its first row of cards is as a part of its own. */
    public int leastHeight() {
        return new FlowLane(frame, cells.collect(cell -> cell.rows(0, 1))).height();
    }

    private static <T> Cell cell(Span span, ImmutableList<T> things, int least, Setter<T> setter) {
        int most = Math.max(1, (span.width() + GAP) / (least + GAP));
        int columns = Math.max(1, Math.min(most, things.size()));
        int width = Math.min((span.width() + GAP) / columns - GAP, MOST_WIDTH);
        var cards = things.collect(thing -> setter.set(thing, width));
        return new Cell(
                span.left(), width, Lists.immutable.ofAll(cards.chunk(columns)).collect(Lists.immutable::ofAll));
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Group draw(int top) {
        return frame.draw(top, height, cells.flatCollect(cell -> cell.draw(top + PADDING)));
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return cells.flatCollect(Cell::rows).flatCollect(row -> row).flatCollect(Card::shortened);
    }

    private record Cell(int left, int width, ImmutableList<ImmutableList<Card>> rows) {
        /** The rows that fit. */
        Cell upTo(int high) {
            int fitting = 0;
            while (fitting < rows.size() && rows(0, fitting + 1).height() <= high) {
                fitting++;
            }
            return rows(0, fitting);
        }

        Cell rows(int from, int to) {
            return new Cell(left, width, rows.drop(from).take(Math.max(0, Math.min(to, rows.size()) - from)));
        }

        int height() {
            return Math.toIntExact(rows.sumOfInt(row -> height(row) + GAP)) - (rows.isEmpty() ? 0 : GAP);
        }

        ImmutableList<Mark> draw(int top) {
            MutableList<Mark> drawn = Lists.mutable.empty();
            int y = top;
            for (var row : rows) {
                int high = height(row);
                int x = left;
                for (var card : row) {
                    drawn.add(card.draw(new Box(x, y, width, high)));
                    x += width + GAP;
                }
                y += high + GAP;
            }
            return drawn.toImmutable();
        }

        private static int height(ImmutableList<Card> row) {
            return row.collectInt(Card::height).maxIfEmpty(0);
        }
    }
}
