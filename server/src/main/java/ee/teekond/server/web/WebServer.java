package ee.teekond.server.web;

import ee.teekond.server.access.Passes;
import ee.teekond.server.live.Live;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server on its port. */
public final class WebServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final ImmutableList<String> OWN_NAMES = Lists.immutable.with(LOOPBACK, "localhost", "[::1]");
    private static final int MOST_THREADS = 64;

    /** What is being answered when the server stops may be answered within so many milliseconds. */
    private static final long LAST_ANSWERS_MILLIS = 5_000;

    private final Live live;
    private final Site site;
    private final Javalin javalin;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WebServer(Live live, Site site, Javalin javalin) {
        this.live = live;
        this.site = site;
        this.javalin = javalin;
    }

    /**
     * Starts to listen on the loopback address.
     *
     * @param port 0 for any that is free
     * @param base what the server is called from outside, such as {@code https://teekond.example.ee}; empty for the address
     *     alone
     * @throws PortTakenException if another program has the port
     */
    public static WebServer start(Live live, Passes passes, Clock clock, int port, Optional<URI> base)
            throws PortTakenException {
        Site site = new Site(live, passes, clock);
        ImmutableList<String> hosts = base.map(URI::getHost)
                .map(host -> OWN_NAMES.newWith(host.toLowerCase(Locale.ROOT)))
                .orElse(OWN_NAMES);
        Shell shell = new Shell(site, hosts);
        Javalin javalin = Javalin.create(config -> configure(config, shell, port));
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            throw new PortTakenException(taken);
        }
        return new WebServer(live, site, javalin);
    }

    private static void configure(JavalinConfig config, Shell shell, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Limit.BODY;
        config.http.generateEtags = false;
        config.router.caseInsensitiveRoutes = false;
        config.jetty.host = LOOPBACK;
        config.jetty.port = port;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("web");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(WebServer::configure);
        config.jetty.modifyServer(WebServer::configure);
        config.routes.before(shell::before);
        Routes.all()
                .forEach(route -> config.routes.addHttpHandler(
                        HandlerType.findOrCreate(route.method()),
                        route.path(),
                        context -> shell.answer(context, route)));
        config.routes.exception(HttpResponseException.class, shell::failed);
        config.routes.exception(Exception.class, shell::failed);
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(Limit.HEADERS);
        http.setIdleTimeout(Limit.SILENCE_MILLIS);
    }

    private static void configure(Server server) {
        server.setErrorHandler(new JettyProblems());
        server.setStopTimeout(LAST_ANSWERS_MILLIS);
        server.setStopAtShutdown(false);
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + javalin.port());
    }

    /** Tells everybody, answers what is being answered, and stops. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            site.retire();
            live.close();
            javalin.stop();
        }
    }
}
