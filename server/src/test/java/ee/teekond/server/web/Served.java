package ee.teekond.server.web;

import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Workspace;
import ee.teekond.server.access.Actor;
import ee.teekond.server.access.Passes;
import ee.teekond.server.live.Live;
import ee.teekond.server.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server with the example country, and short ways to ask it. */
public final class Served implements AutoCloseable {

    static final String MAP = "/api/journeys/rakvere-uussisserandaja";

    private final Store store;
    private final Live live;
    private final WebServer server;
    private final Passes passes;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Served(Path folder) {
        Clock clock = Clock.systemUTC();
        store = Store.open(folder, clock.instant());
        live = Live.open(store, clock, Served::country);
        passes = new Passes(store, clock);
        try {
            server = WebServer.start(live, passes, clock, 0, Optional.empty());
        } catch (PortTakenException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Workspace country() {
        try {
            return WorkspaceReader.read(Place.bundled("eesti").orElseThrow(), true)
                    .workspace();
        } catch (PlaceException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    URI address() {
        return server.address();
    }

    Passes passes() {
        return passes;
    }

    Live live() {
        return live;
    }

    /** A token of somebody. */
    String token(String name, String role, String municipality) {
        return passes.token(
                new Actor(name, role, Optional.of(municipality).filter(id -> !id.isEmpty())), Duration.ofHours(1));
    }

    String admin() {
        return token("admin", "admin", "");
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
    }

    Reply get(String token, String path) {
        return send(signed(token, to(path)));
    }

    Reply post(String token, String path, String body) {
        return send(signed(token, to(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpRequest.Builder signed(String token, HttpRequest.Builder request) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An edit of a card's title. */
    static String title(String name, String title) {
        return "{\"clientEditId\":\"%s\",\"base\":0,\"edit\":{\"op\":\"set\",\"doc\":\"journey/rakvere-uussisserandaja\",\"id\":\"otsib-infot\",\"field\":\"title\",\"value\":{\"et\":\"%s\"}}}"
                .formatted(name, title);
    }

    /** What the server said. */
    record Reply(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    @Override
    public void close() {
        server.close();
        live.close();
        store.close();
    }
}
