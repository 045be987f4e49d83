package ee.teekond.question;

import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Adds up tallies. Not safe for several threads; let each have its own and merge them in the end. */
public final class TallyBuilder {

    private final MutableMap<Group, CellBuilder> cells = Maps.mutable.empty();

    /** Adds a tally. */
    public TallyBuilder add(Tally tally) {
        tally.cells().forEachKeyValue(this::add);
        return this;
    }

    /** Takes a tally away that was added before. */
    public TallyBuilder takeAway(Tally tally) {
        tally.cells().forEachKeyValue((group, cell) -> cell(group).add(cell, -1));
        return this;
    }

    TallyBuilder add(Group group, Cell cell) {
        cell(group).add(cell, 1);
        return this;
    }

    /** What was added so far. */
    public Tally build() {
        MutableSortedMap<Group, Cell> built = SortedMaps.mutable.empty();
        cells.forEachKeyValue((group, cell) -> built.put(group, cell.build()));
        return new Tally(built.reject((group, cell) -> cell.equals(Cell.EMPTY)).toImmutable());
    }

    private CellBuilder cell(Group group) {
        return cells.getIfAbsentPut(group, CellBuilder::new);
    }
}
