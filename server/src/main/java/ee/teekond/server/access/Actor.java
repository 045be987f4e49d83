package ee.teekond.server.access;

import java.util.Optional;

/**
 * Whoever makes a request.
 *
 * @param id what history calls them
 * @param role what they may do, a role of {@code rights.json}
 * @param municipality whose documents are theirs; empty for none
 */
public record Actor(String id, String role, Optional<String> municipality) {

    /** Nobody in particular. */
    public static final Actor ANONYMOUS = new Actor("anonymous", "anonymous", Optional.empty());

    /** Whether they have come in by a pass. */
    public boolean isKnown() {
        return !equals(ANONYMOUS);
    }
}
