package ee.teekond.question.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import org.jspecify.annotations.Nullable;

/** Small numbers for the groups of an answer: their own if there are few, else in the order they are met. */
final class Groups {

    /** So many have their own numbers; more would take more memory than those met. */
    private static final int FEW = 1 << 21;

    private final int few;
    private final @Nullable LongIntHashMap met;
    private final LongArrayList numbers = new LongArrayList();

    Groups(long size) {
        few = size <= FEW ? (int) size : 0;
        met = few > 0 ? null : new LongIntHashMap();
    }

    /** The small number of a group. */
    int of(long group) {
        return met == null
                ? (int) group
                : met.getIfAbsentPut(group, () -> {
                    numbers.add(group);
                    return numbers.size() - 1;
                });
    }

    /** The group with a small number. */
    long group(int number) {
        return met == null ? number : numbers.get(number);
    }

    /** The small numbers of those groups that are there, in the order of the groups. */
    int[] inOrder(IntPredicate isThere) {
        int[] there = IntStream.range(0, size()).filter(isThere).toArray();
        if (met == null) {
            return there;
        }
        long[] sorted = Arrays.stream(there).mapToLong(numbers::get).sorted().toArray();
        return Arrays.stream(sorted).mapToInt(met::get).toArray();
    }

    /** Whether all have their numbers from the start, so that several threads may ask. */
    boolean areFixed() {
        return met == null;
    }

    /** How many small numbers there are so far. */
    int size() {
        return met == null ? few : numbers.size();
    }
}
