package ee.teekond.model;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** What was worked out from something immutable, each kind of thing once. Safe for any thread. */
final class Views {

    private final ConcurrentMap<Class<?>, Object> views = new ConcurrentHashMap<>();

    /** The view of a type; two threads that need it first may both make it, and both get the same. */
    <V> V of(Class<V> type, Supplier<V> maker) {
        Object known = views.get(type);
        if (known == null) {
            V made = maker.get();
            Object before = views.putIfAbsent(type, made);
            known = before == null ? made : before;
        }
        return type.cast(known);
    }
}
