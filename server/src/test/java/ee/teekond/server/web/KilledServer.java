package ee.teekond.server.web;

import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Workspace;
import ee.teekond.server.access.Actor;
import ee.teekond.server.access.Passes;
import ee.teekond.server.live.Live;
import ee.teekond.server.store.LateStore;
import ee.teekond.server.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A server in a process of its own, to be killed. Prints its address, and a token. */
public final class KilledServer {

    private KilledServer() {}

    /**
     * Starts it.
     *
     * @param args the folder, and {@code late} for one that acknowledges before it has written
     */
    public static void main(String[] args) throws Exception {
        Clock clock = Clock.systemUTC();
        Path folder = Path.of(args[0]);
        Store store = args.length > 1 ? LateStore.open(folder, clock.instant()) : Store.open(folder, clock.instant());
        Live live = Live.open(store, clock, KilledServer::reference);
        Passes passes = new Passes(store, clock);
        String token = passes.token(new Actor("admin", "admin", Optional.empty()), Duration.ofHours(1));
        WebServer server = WebServer.start(live, passes, clock, 0, Optional.empty());
        System.out.println(server.address() + " " + token);
    }

    private static Workspace reference() {
        try {
            return WorkspaceReader.read(Place.bundled("reference").orElseThrow(), true)
                    .workspace();
        } catch (PlaceException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
