package ee.teekond.question.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for things, from zero, in the order they come. Safe for several threads; nothing is ever forgotten. */
class Codes<T> {

    private final ConcurrentHashMap<T, Integer> codes = new ConcurrentHashMap<>();
    private final List<T> all = new ArrayList<>();

    /** The number of a thing, a new one if it has none yet. */
    final int of(T thing) {
        Integer known = codes.get(thing);
        return known == null ? add(thing) : known;
    }

    /** How many there are. */
    final synchronized int size() {
        return all.size();
    }

    /** The thing with a number. */
    final synchronized T get(int code) {
        return all.get(code);
    }

    /** All of them by number. */
    final synchronized List<T> all() {
        return List.copyOf(all);
    }

    /** Told of a new one before anybody else can see its number. */
    void added(int code, T thing) {}

    private synchronized int add(T thing) {
        Integer known = codes.get(thing);
        if (known != null) {
            return known;
        }
        int code = all.size();
        all.add(thing);
        added(code, thing);
        codes.put(thing, code);
        return code;
    }
}
