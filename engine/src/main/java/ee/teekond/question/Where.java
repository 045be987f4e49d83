package ee.teekond.question;

import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.eclipse.collections.impl.factory.SortedSets;

/** Which part of a workspace a question is put to: of each grouping named, one of these. */
public record Where(ImmutableSortedMap<Grouping, ImmutableSortedSet<String>> all) {

    /** All of it. */
    public static final Where EVERYWHERE = new Where(SortedMaps.immutable.empty());

    /** The same, and of this grouping only {@code value}, or it as well if others are named already. */
    public Where with(Grouping grouping, String value) {
        return new Where(all.newWithKeyValue(
                grouping,
                all.getIfAbsentValue(grouping, SortedSets.immutable.empty()).newWith(value)));
    }

    /** Whether {@code value} of a grouping is named. */
    public boolean names(Grouping grouping, String value) {
        return all.getIfAbsentValue(grouping, SortedSets.immutable.empty()).contains(value);
    }

    boolean admits(Sighting sighting) {
        return all.keysView()
                .allSatisfy(grouping -> sighting.groups(grouping).anySatisfy(value -> names(grouping, value)));
    }
}
