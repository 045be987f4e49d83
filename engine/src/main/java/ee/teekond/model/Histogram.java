package ee.teekond.model;

import java.util.OptionalInt;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * How often each value was given. Histograms of different people add up, and so their median can be told.
 *
 * @param counts by value, none of them zero
 */
public record Histogram(ImmutableSortedMap<Integer, Integer> counts) {

    /** Nobody has given a value. */
    public static final Histogram EMPTY = new Histogram(SortedMaps.immutable.empty());

    /**
     * What people answered about a feeling, in tenths: the counts of the evidence, or the feeling itself as often as the
     * evidence has people. A feeling that is assumed, or rests on nothing, has no answers.
     */
    public static Histogram of(Emotion emotion) {
        if (emotion.assumed()) {
            return EMPTY;
        }
        return emotion.evidence().injectInto(EMPTY, (all, evidence) -> all.plus(of(emotion, evidence)));
    }

    private static Histogram of(Emotion emotion, Evidence evidence) {
        MutableSortedMap<Integer, Integer> counts = SortedMaps.mutable.empty();
        evidence.counts().forEachKeyValue((value, times) -> counts.put(Math.toIntExact(value), times));
        if (counts.isEmpty()) {
            counts.put(Math.toIntExact(emotion.value()), evidence.n().orElse(0));
        }
        return new Histogram(counts.reject((value, times) -> times == 0).toImmutable());
    }

    /** Both together. */
    public Histogram plus(Histogram other) {
        MutableSortedMap<Integer, Integer> sum = counts.toSortedMap();
        other.counts.forEachKeyValue((value, times) -> sum.merge(value, times, Integer::sum));
        return new Histogram(sum.toImmutable());
    }

    /** How many values were given. */
    public int size() {
        return (int) counts.sumOfInt(Integer::intValue);
    }

    /** The value in the middle; of two in the middle their mean, rounded down. Empty if none was given. */
    public OptionalInt median() {
        int size = size();
        return size == 0 ? OptionalInt.empty() : OptionalInt.of(Math.floorDiv(at((size - 1) / 2) + at(size / 2), 2));
    }

    /** The value at a place, counted from the lowest. */
    private int at(int place) {
        int passed = 0;
        for (int value : counts.keysView()) {
            passed += counts.get(value);
            if (passed > place) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException(place);
    }
}
