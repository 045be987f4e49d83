package ee.teekond.server.cli;

import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Workspace;
import ee.teekond.server.access.Passes;
import ee.teekond.server.live.Live;
import ee.teekond.server.store.Store;
import ee.teekond.server.web.PortTakenException;
import ee.teekond.server.web.WebServer;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Keeps journeys on a server where several people write into them. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Keep journeys on a server where several people write into them at once. Prints its address, and a"
                        + " link for the first administrator that works once within a day. Stop it with Ctrl+C.")
final class ServeCommand implements Callable<Integer> {

    private static final long PATIENCE_SECONDS = 9;
    private static final int LAST_PORT = 65_535;

    @ParentCommand
    private Teekond program = new Teekond();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "Keep it in a PostgreSQL database instead: jdbc:postgresql://host/name?user=…")
    @Nullable
    private String database;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "0 for any that is free.")
    private int port;

    @Option(names = "--demo", description = "Begin an empty store with the example country, not only the reference.")
    private boolean demo;

    @Option(names = "--base-url", paramLabel = "URL", description = "What the server is called from outside.")
    @Nullable
    private URI base;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new RefusedException(
                    ExitCode.USAGE, program.options.words().say("serve.no-port", String.valueOf(port)));
        }
        Clock clock = Clock.systemUTC();
        Workspace first = first();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, done), "stop"));
        try (Store store = open(clock);
                Live live = Live.open(store, clock, () -> first)) {
            Passes passes = new Passes(store, clock);
            try (WebServer server = WebServer.start(live, passes, clock, port, Optional.ofNullable(base))) {
                PrintWriter out = spec.commandLine().getOut();
                out.println("address=" + server.address());
                out.println("admin-link=" + server.address() + "/admin/" + passes.adminLink());
                out.flush();
                asked.await();
            }
        } catch (PortTakenException taken) {
            throw new RefusedException(ExitCode.PLACE, program.options.words().say("serve.port", String.valueOf(port)));
        } finally {
            done.countDown();
        }
        return ExitCode.OK;
    }

    private Store open(Clock clock) {
        return database == null
                ? Store.open(data.folder(), clock.instant())
                : Store.database(database, clock.instant());
    }

    /** Asks the server to stop, and holds the program until it has. */
    private static void stop(CountDownLatch asked, CountDownLatch done) {
        asked.countDown();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(ServeCommand.class).warn("stopped before everybody had their answer");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Workspace first() throws PlaceException {
        return WorkspaceReader.read(
                        Place.bundled(demo ? "eesti" : "reference").orElseThrow(), !program.options.noSample)
                .workspace();
    }
}
