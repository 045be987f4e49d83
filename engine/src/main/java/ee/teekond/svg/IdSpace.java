package ee.teekond.svg;

import java.util.HashMap;
import java.util.Map;

/** Makes ids that begin with the document's own, so that several pictures can stand in one page, and never repeat. */
final class IdSpace {
    private final String prefix;
    private final Map<String, Integer> used = new HashMap<>();

    IdSpace(String document) {
        this.prefix = "t-" + safe(document) + "-";
    }

    /** The id of something defined once and referred to; no fresh id is ever like it. */
    String of(String kind, String name) {
        return prefix + kind + "." + safe(name);
    }

    /** An id not given out before: the second time the same name gets a 2 behind it. */
    String fresh(String name) {
        var id = prefix + safe(name);
        var times = used.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "." + times;
    }

    private static String safe(String name) {
        var safe = new StringBuilder();
        name.codePoints().forEach(codePoint -> {
            if (isSafe(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else {
                safe.append('_').append(Integer.toHexString(codePoint)).append('_');
            }
        });
        return safe.toString();
    }

    private static boolean isSafe(int codePoint) {
        return codePoint == '-'
                || (codePoint >= '0' && codePoint <= '9')
                || (codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= 'a' && codePoint <= 'z');
    }
}
