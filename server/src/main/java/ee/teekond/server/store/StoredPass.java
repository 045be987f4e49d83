package ee.teekond.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that lets its holder in.
 *
 * @param hash of the secret; the secret itself is nowhere
 * @param purpose what it is for: a session, a token, the first administrator's link
 * @param actor who comes in by it
 * @param role what they may do
 * @param municipality whose documents are theirs; empty for none
 * @param expires from when on it is worth nothing
 */
public record StoredPass(
        String hash, String purpose, String actor, String role, Optional<String> municipality, Instant expires) {}
