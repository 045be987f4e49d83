package ee.teekond.exchange.intake;

import ee.teekond.model.Histogram;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/** What a table says about one element, added up: how often each feeling was given, and how many people agree. For one thread. */
final class Answers {

    private final MutableSortedMap<Integer, Integer> feelings = SortedMaps.mutable.empty();
    private int people;

    /** So many people feel so, in tenths. */
    void feel(int tenths, int times) {
        feelings.merge(tenths, times, Integer::sum);
    }

    /** So many more people say so. */
    void agree(int more) {
        people += more;
    }

    Histogram feelings() {
        return new Histogram(feelings.reject((value, times) -> times == 0).toImmutable());
    }

    int people() {
        return people;
    }
}
