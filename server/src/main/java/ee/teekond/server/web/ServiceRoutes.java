package ee.teekond.server.web;

import static ee.teekond.server.web.Route.get;
import static ee.teekond.server.web.Route.post;

import ee.teekond.model.Municipality;
import ee.teekond.server.access.Actor;
import ee.teekond.server.access.Passes;
import ee.teekond.server.web.Route.Field;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is about the server itself: whether it is well, who is signed in, tokens for programs. */
final class ServiceRoutes {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Duration TOKEN = Duration.ofDays(365);

    private ServiceRoutes() {}

    static ImmutableList<Route> routes() {
        return Lists.immutable.with(
                get(
                        "/health",
                        "health",
                        "look",
                        "Whether the server runs.",
                        call -> call.json(200, "{\"status\":\"ok\"}\n")),
                get("/ready", "ready", "look", "Whether the server takes requests.", ServiceRoutes::ready),
                get(
                        "/api/openapi.json",
                        "openapi",
                        "look",
                        "This description.",
                        call -> call.json(200, OpenApi.write())),
                get(
                        "/api/session",
                        "who",
                        "look",
                        "Who is signed in.",
                        call -> call.json(200, node(call.actor()) + "\n")),
                post(
                                "/api/session",
                                "sign-in",
                                "sign-in",
                                "Signs in by the first administrator's link, which works once.",
                                ServiceRoutes::signIn)
                        .taking(new Field("adminLink", "string", true, "The end of the link.")),
                post("/api/session/end", "sign-out", "sign-in", "Signs out.", ServiceRoutes::signOut),
                post(
                                "/api/tokens",
                                "token",
                                "govern",
                                "A token for a program or a person; it is shown this once.",
                                ServiceRoutes::token)
                        .taking(
                                new Field("name", "string", true, "What history calls its holder."),
                                new Field("role", "string", true, "admin, designer, viewer or analyst."),
                                new Field("municipality", "string", false, "Whose documents are theirs.")));
    }

    private static void ready(Call call) {
        if (!call.site().isReady()) {
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
        call.json(200, "{\"status\":\"ready\"}\n");
    }

    private static ObjectNode node(Actor actor) {
        ObjectNode node = MAPPER.createObjectNode().put("id", actor.id()).put("role", actor.role());
        actor.municipality().ifPresent(municipality -> node.put("municipality", municipality));
        return node;
    }

    private static void signIn(Call call) {
        Passes passes = call.site().passes();
        String session = call.body()
                .string("adminLink")
                .flatMap(passes::redeem)
                .orElseThrow(() -> Problem.of(ProblemCode.SIGN_IN));
        Cookie cookie = new Cookie(Shell.COOKIE, session);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setMaxAge((int) Passes.SESSION.toSeconds());
        call.context().cookie(cookie);
        call.json(201, node(passes.session(session).orElseThrow()) + "\n");
    }

    private static void signOut(Call call) {
        Optional.ofNullable(call.context().cookie(Shell.COOKIE))
                .ifPresent(call.site().passes()::end);
        call.context().removeCookie(Shell.COOKIE, "/");
        call.json(200, "{}\n");
    }

    private static void token(Call call) {
        Call.Body body = call.body();
        String role = body.string("role").orElseThrow();
        ImmutableList<String> roles = call.site().rights().roles().reject(Actor.ANONYMOUS.role()::equals);
        if (!roles.contains(role)) {
            throw Call.badParameter("role", role, roles.makeString(", "));
        }
        String name = body.string("name").orElseThrow();
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw Call.badParameter("name", name, "a–z, 0–9, -");
        }
        Optional<String> municipality = body.string("municipality");
        municipality.ifPresent(id -> call.named(Municipality.KIND, id));
        String token = call.site().passes().token(new Actor(name, role, municipality), TOKEN);
        call.json(201, MAPPER.createObjectNode().put("token", token) + "\n");
    }
}
