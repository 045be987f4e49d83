package ee.teekond.layout.map.sheet;

import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.map.sheet.FilledSheet.Piece;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/** Fills sheets one after the other. For one map and one thread. */
final class Filling {
    private final int whole;
    private final MutableList<FilledSheet> full = Lists.mutable.empty();
    private final MutableList<Piece> pieces = Lists.mutable.empty();
    private final MutableIntList stages = IntLists.mutable.empty();
    private int room;

    /**
     * Begins with an empty sheet.
     *
     * @param first how much can stand on the first sheet
     * @param whole how much can stand on every other
     */
    Filling(int first, int whole) {
        this.whole = whole;
        this.room = first;
    }

    /** Whether nothing stands on the sheet yet. */
    boolean isFresh() {
        return pieces.isEmpty();
    }

    /** How much more can stand on the sheet below a gap. */
    int room(int gap) {
        return room - (isFresh() ? 0 : gap);
    }

    int whole() {
        return whole;
    }

    boolean fits(int height, int gap) {
        return height <= room(gap);
    }

    /** Places a lane, whether it fits or not. */
    void add(Lane lane, int gap) {
        room = room(gap) - lane.height();
        pieces.add(new Piece(lane, gap));
    }

    /** Places a lane on this sheet if it fits there, else on the next. */
    void addOrTurn(Lane lane, int gap) {
        if (!isFresh() && !fits(lane.height(), gap)) {
            turn();
        }
        add(lane, gap);
    }

    /** Notes that something of a stage stands on the sheet. */
    void show(int stage) {
        if (!stages.contains(stage)) {
            stages.add(stage);
        }
    }

    /** Goes on with the next sheet. */
    void turn() {
        full.add(new FilledSheet(pieces.toImmutable(), stages.toImmutable()));
        pieces.clear();
        stages.clear();
        room = whole;
    }

    /** All sheets. */
    ImmutableList<FilledSheet> sheets() {
        if (!isFresh() || full.isEmpty()) {
            turn();
        }
        return full.toImmutable();
    }
}
