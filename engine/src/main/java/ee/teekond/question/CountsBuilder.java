package ee.teekond.question;

import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Adds up counts. Not safe for several threads. */
final class CountsBuilder<T extends Comparable<T>> {

    private final MutableMap<T, Integer> all = Maps.mutable.empty();

    /** Adds counts, {@code sign} times each. */
    void add(Counts<T> counts, int sign) {
        counts.all().forEachKeyValue((thing, times) -> {
            int now = all.getIfAbsentValue(thing, 0) + sign * times;
            if (now == 0) {
                all.remove(thing);
            } else {
                all.put(thing, now);
            }
        });
    }

    Counts<T> build() {
        return all.isEmpty()
                ? Counts.none()
                : new Counts<>(
                        SortedMaps.mutable.<T, Integer>empty().withMap(all).toImmutable());
    }
}
