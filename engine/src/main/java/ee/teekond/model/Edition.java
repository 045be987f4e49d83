package ee.teekond.model;

import java.util.Optional;

/**
 * A journey's id taken apart.
 *
 * @param id of the journey
 * @param version of a published reference; empty for the working copy
 */
public record Edition(String id, Optional<Integer> version) {

    /** Takes {@code uussisserandaja@1} apart. */
    public static Edition of(String id) {
        int at = id.lastIndexOf('@');
        String number = at < 0 ? "" : id.substring(at + 1);
        return number.matches("[0-9]{1,6}")
                ? new Edition(id.substring(0, at), Optional.of(Integer.parseInt(number)))
                : new Edition(id, Optional.empty());
    }

    /** The edition a document is. */
    public static Edition of(Document journey) {
        return of(journey.id());
    }

    @Override
    public String toString() {
        return version.map(number -> id + "@" + number).orElse(id);
    }
}
