package ee.teekond.server.web;

import ee.teekond.model.Workspace;
import ee.teekond.server.access.Actor;
import ee.teekond.server.access.Passes;
import ee.teekond.server.access.Rights;
import ee.teekond.server.access.Rights.Scope;
import ee.teekond.server.live.Live;
import ee.teekond.server.live.State;
import ee.teekond.server.store.StoredEvent;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What all routes share. Safe for any thread. */
final class Site {

    private final Live live;
    private final Rights rights;
    private final Passes passes;
    private final Clock clock;
    private final Drawings drawings = new Drawings();
    private final ConcurrentMap<Reach, Seen> seen = new ConcurrentHashMap<>();
    private volatile Optional<Told> told = Optional.empty();
    private volatile boolean ready = true;

    Site(Live live, Passes passes, Clock clock) {
        this.live = live;
        this.passes = passes;
        this.clock = clock;
        rights = Rights.read();
    }

    /** Those who see the same. */
    private record Reach(Scope scope, Optional<String> municipality) {}

    /** What they saw at a moment. */
    private record Seen(long moment, Workspace workspace) {}

    /** An edit as readers are told of it. */
    private record Told(StoredEvent event, String text) {}

    /** An edit as readers are told of it, which are many: written once for all of them. */
    String told(StoredEvent event) {
        Optional<Told> last = told.filter(known -> known.event().equals(event));
        Told now = last.orElseGet(() -> new Told(event, EventJson.node(event).toString()));
        told = Optional.of(now);
        return now.text();
    }

    Live live() {
        return live;
    }

    Rights rights() {
        return rights;
    }

    Passes passes() {
        return passes;
    }

    Clock clock() {
        return clock;
    }

    Drawings drawings() {
        return drawings;
    }

    boolean isReady() {
        return ready;
    }

    /** From now on it says that it is about to go. */
    void retire() {
        ready = false;
    }

    /** The workspace as somebody sees it. */
    Workspace seen(Actor actor, String action, State state) {
        Scope scope = rights.scope(actor, action);
        if (scope == Scope.ALL) {
            return state.workspace();
        }
        Reach reach = new Reach(scope, actor.municipality());
        return seen.compute(
                        reach,
                        (same, known) -> known != null && known.moment() == state.moment()
                                ? known
                                : new Seen(state.moment(), rights.seen(actor, action, state.workspace())))
                .workspace();
    }
}
