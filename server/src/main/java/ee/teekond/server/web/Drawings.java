package ee.teekond.server.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last drawn pictures. Safe for any thread. */
final class Drawings {

    private static final int MOST = 64;

    private final Map<Object, byte[]> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /**
     * A picture, drawn if it is not kept.
     *
     * @param key everything it depends on
     */
    byte[] of(Object key, Supplier<byte[]> drawing) {
        synchronized (kept) {
            byte[] known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        byte[] drawn = drawing.get();
        synchronized (kept) {
            kept.put(key, drawn);
        }
        return drawn;
    }
}
