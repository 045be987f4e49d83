package ee.teekond.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A journey's id taken apart.
 *
 * @param id of the journey
 * @param version of a published reference; empty for the working copy
 */
public record Edition(String id, Optional<Integer> version) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Takes {@code uussisserandaja@1} apart. */
    public static Edition of(String id) {
        int at = id.lastIndexOf('@');
        return at >= 0 && NUMBER.matcher(id.substring(at + 1)).matches()
                ? new Edition(id.substring(0, at), Optional.of(Integer.parseInt(id.substring(at + 1))))
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
