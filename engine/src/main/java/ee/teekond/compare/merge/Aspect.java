package ee.teekond.compare.merge;

import java.util.Optional;

/**
 * One thing about an element that a side can change by itself.
 *
 * @param element its id
 * @param part {@code added}, {@code removed}, {@code moved}, or the name of a field
 * @param item of a list whose items have a key: the key
 */
public record Aspect(String element, String part, Optional<String> item) {

    private static final String ADDED = "added";
    private static final String REMOVED = "removed";
    private static final String MOVED = "moved";

    /** That the element came. */
    public static Aspect added(String element) {
        return new Aspect(element, ADDED, Optional.empty());
    }

    /** That it went. */
    public static Aspect removed(String element) {
        return new Aspect(element, REMOVED, Optional.empty());
    }

    /** That it stands elsewhere. */
    public static Aspect moved(String element) {
        return new Aspect(element, MOVED, Optional.empty());
    }

    /** That a field holds something else. */
    public static Aspect field(String element, String field) {
        return new Aspect(element, field, Optional.empty());
    }

    /** That one item of a list is there, is not, or is another. */
    public static Aspect item(String element, String field, String key) {
        return new Aspect(element, field, Optional.of(key));
    }

    boolean isAdded() {
        return part.equals(ADDED);
    }

    boolean isRemoved() {
        return part.equals(REMOVED);
    }

    boolean isMoved() {
        return part.equals(MOVED);
    }

    /** As people type it: {@code otsib-perearsti.title}, {@code otsib-perearsti.services.perearst}. */
    @Override
    public String toString() {
        return element + "." + part + item.map(key -> "." + key).orElse("");
    }
}
