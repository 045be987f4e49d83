package ee.teekond.server.access;

import ee.teekond.file.Checksum;
import ee.teekond.server.store.Store;
import ee.teekond.server.store.StoredPass;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Gives out secrets that let people in, and knows them again. The store holds only their hashes. */
public final class Passes {

    /** How long one stays signed in. */
    public static final Duration SESSION = Duration.ofHours(12);

    private static final Duration LINK = Duration.ofHours(24);
    private static final int SECRET_BYTES = 24;

    private static final String SESSION_PURPOSE = "session";
    private static final String TOKEN_PURPOSE = "token";
    private static final String LINK_PURPOSE = "admin-link";
    private static final String ADMIN = "admin";

    private final Store store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param clock tells when a pass is over */
    public Passes(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A new secret for the first administrator; earlier ones are worth nothing from now on. */
    public String adminLink() {
        store.takeAll(LINK_PURPOSE);
        return give(LINK_PURPOSE, new Actor(ADMIN, ADMIN, Optional.empty()), LINK);
    }

    /** Signs in by the first administrator's link, which works once: the secret of the session. */
    public Optional<String> redeem(String link) {
        return valid(link, LINK_PURPOSE)
                .filter(pass -> store.take(pass.hash()))
                .map(pass -> give(SESSION_PURPOSE, actor(pass), SESSION));
    }

    /** A token for a program. */
    public String token(Actor actor, Duration life) {
        return give(TOKEN_PURPOSE, actor, life);
    }

    /** Whoever holds a session's secret. */
    public Optional<Actor> session(String secret) {
        return valid(secret, SESSION_PURPOSE).map(Passes::actor);
    }

    /** Whoever holds a token. */
    public Optional<Actor> token(String secret) {
        return valid(secret, TOKEN_PURPOSE).map(Passes::actor);
    }

    /** Signs out. */
    public void end(String session) {
        store.take(hash(session));
    }

    private Optional<StoredPass> valid(String secret, String purpose) {
        return store.pass(hash(secret))
                .filter(pass -> pass.purpose().equals(purpose))
                .filter(pass -> pass.expires().isAfter(clock.instant()));
    }

    private String give(String purpose, Actor actor, Duration life) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.give(new StoredPass(
                hash(secret),
                purpose,
                actor.id(),
                actor.role(),
                actor.municipality(),
                clock.instant().plus(life)));
        return secret;
    }

    private static Actor actor(StoredPass pass) {
        return new Actor(pass.actor(), pass.role(), pass.municipality());
    }

    /** A secret of 192 random bits needs no salt and no slow hash. */
    static String hash(String secret) {
        return Checksum.of(secret);
    }
}
