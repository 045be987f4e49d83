package ee.teekond.question;

import java.io.Serializable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * How often each thing occurs. What occurs zero times is not kept, so two counts that say the same are equal.
 */
public record Counts<T extends Comparable<T>>(ImmutableSortedMap<T, Integer> all) implements Serializable {

    /** Nothing at all. */
    public static <T extends Comparable<T>> Counts<T> none() {
        return new Counts<>(SortedMaps.immutable.<T, Integer>empty());
    }

    /** One thing, so many times. */
    public static <T extends Comparable<T>> Counts<T> of(T thing, int times) {
        return times == 0 ? none() : new Counts<>(SortedMaps.immutable.with(thing, times));
    }

    /** Each thing once. */
    public static <T extends Comparable<T>> Counts<T> each(Iterable<T> things) {
        MutableSortedMap<T, Integer> all = SortedMaps.mutable.empty();
        things.forEach(thing -> all.merge(thing, 1, Integer::sum));
        return new Counts<>(all.toImmutable());
    }

    /** How often {@code thing} occurs. */
    public int get(T thing) {
        return all.getIfAbsentValue(thing, 0);
    }

    /** What occurs, in order. */
    public ImmutableList<T> things() {
        return all.keysView().toList().toImmutable();
    }

    /** Both together. */
    public Counts<T> plus(Counts<T> other) {
        if (all.isEmpty() || other.all.isEmpty()) {
            return all.isEmpty() ? other : this;
        }
        CountsBuilder<T> sum = new CountsBuilder<>();
        sum.add(this, 1);
        sum.add(other, 1);
        return sum.build();
    }
}
