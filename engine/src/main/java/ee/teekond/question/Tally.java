package ee.teekond.question;

import java.io.Serializable;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * What some journeys have to say on a question, group by group. Tallies of different journeys merge in any order; taking a
 * journey's tally away again leaves what the others say. To merge many, use a {@link TallyBuilder}. It can be sent from
 * one machine to another that runs the same program; it is no format to keep.
 */
public final class Tally implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nothing said. */
    public static final Tally EMPTY = new Tally(SortedMaps.immutable.empty(), Cell.EMPTY);

    private final ImmutableSortedMap<Group, Cell> cells;
    private final Cell all;

    /** @param all everything together; what is in several groups is in it once */
    Tally(ImmutableSortedMap<Group, Cell> cells, Cell all) {
        this.cells = cells;
        this.all = all;
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new TallyBuilder().add(this).add(other).build();
    }

    /** This without the other, which must have been part of it. */
    public Tally minus(Tally other) {
        return new TallyBuilder().add(this).takeAway(other).build();
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    ImmutableSortedMap<Group, Cell> cells() {
        return cells;
    }

    Cell all() {
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && cells.equals(tally.cells) && all.equals(tally.all);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + all.hashCode();
    }

    /** The groups, without what they hold: that may be people. */
    @Override
    public String toString() {
        return "Tally" + cells.keysView().collect(Group::values);
    }
}
