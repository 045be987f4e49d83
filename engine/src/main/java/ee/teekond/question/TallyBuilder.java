package ee.teekond.question;

import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.eclipse.collections.impl.tuple.Tuples;

/** Adds up tallies. Not safe for several threads; let each have its own and merge them in the end. */
public final class TallyBuilder {

    private final MutableMap<Group, CellBuilder> cells = Maps.mutable.empty();
    private final CellBuilder all = new CellBuilder();

    /** Adds a tally. */
    public TallyBuilder add(Tally tally) {
        return combine(tally, 1);
    }

    /** Takes a tally away that was added before. */
    public TallyBuilder takeAway(Tally tally) {
        return combine(tally, -1);
    }

    /** Adds what was seen in one journey, each thing's figures once in each group and once in all. */
    TallyBuilder add(ImmutableList<Question.Seen> seen, Function<Sighting, ImmutableList<Group>> grouping) {
        MutableSet<Pair<Group, String>> counted = Sets.mutable.empty();
        MutableSet<String> countedInAll = Sets.mutable.empty();
        seen.forEach(one -> {
            for (Group group : grouping.apply(one.at())) {
                boolean first = counted.add(Tuples.pair(group, one.once()));
                cell(group).add(first ? one.cell() : one.cell().withoutFigures(), 1);
            }
            all.add(countedInAll.add(one.once()) ? one.cell() : one.cell().withoutFigures(), 1);
        });
        return this;
    }

    /** What was added so far. */
    public Tally build() {
        MutableSortedMap<Group, Cell> built = SortedMaps.mutable.empty();
        cells.forEachKeyValue((group, cell) -> built.put(group, cell.build()));
        return new Tally(built.reject((group, cell) -> cell.equals(Cell.EMPTY)).toImmutable(), all.build());
    }

    private TallyBuilder combine(Tally tally, int sign) {
        tally.cells().forEachKeyValue((group, cell) -> cell(group).add(cell, sign));
        all.add(tally.all(), sign);
        return this;
    }

    private CellBuilder cell(Group group) {
        return cells.getIfAbsentPut(group, CellBuilder::new);
    }
}
