package ee.teekond.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.list.Interval;

/**
 * What a list of numbers is made of: patches that lie in the same numbers. The number for one reason and that for one need
 * share the patch of both; a total has one of whatever nobody lists. Numbers and patches are told by their places.
 *
 * @param numbers by patch, the numbers it counts in
 * @param parts by number, its patches
 */
record Patches(ImmutableList<BitSet> numbers, ImmutableList<BitSet> parts) {

    static Patches of(ImmutableList<Listed> list) {
        MutableSet<BitSet> found = Sets.mutable.with(all(list.size()));
        int dimensions = list.isEmpty() ? 0 : list.get(0).where().size();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            MutableSet<BitSet> along = along(list, dimension);
            found = found.flatCollect(patch -> along.collect(other -> both(patch, other)), Sets.mutable.empty());
        }
        ImmutableList<BitSet> numbers =
                found.toSortedList(Comparator.comparing(BitSet::toString)).toImmutable();
        return new Patches(
                numbers,
                Interval.zeroTo(list.size() - 1)
                        .<BitSet>collect(number -> places(numbers, number))
                        .toList()
                        .toImmutable());
    }

    /** Whether everything one number counts the other counts too, and more. */
    boolean isWithin(int part, int whole) {
        return part != whole
                && !parts.get(part).equals(parts.get(whole))
                && both(parts.get(part), parts.get(whole)).equals(parts.get(part));
    }

    /** What a number counts and none of the others that lie within it. */
    BitSet rest(int whole, BitSet others) {
        BitSet rest = (BitSet) parts.get(whole).clone();
        others.stream().filter(part -> isWithin(part, whole)).forEach(part -> rest.andNot(parts.get(part)));
        return rest;
    }

    private static MutableSet<BitSet> along(ImmutableList<Listed> list, int dimension) {
        MutableSet<String> values = Sets.mutable.with("");
        list.forEach(one -> one.values(dimension).forEach(values::add));
        return values.collect(value -> {
            BitSet those = new BitSet();
            list.forEachWithIndex((one, i) -> those.set(i, one.isOf(dimension, value)));
            return those;
        });
    }

    private static BitSet places(ImmutableList<BitSet> patches, int number) {
        BitSet places = new BitSet();
        patches.forEachWithIndex((patch, i) -> places.set(i, patch.get(number)));
        return places;
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
