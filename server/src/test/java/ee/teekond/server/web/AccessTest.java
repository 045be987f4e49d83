package ee.teekond.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.server.access.Rights;
import ee.teekond.server.access.Rights.Scope;
import ee.teekond.server.web.Served.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route asked by every role, about one's own municipality, another and what belongs to none. */
class AccessTest {

    @TempDir
    private Path folder = Path.of("");

    private static final String HOME = "rakvere";

    /** Journeys of one's own municipality, of another, and of none. */
    private static final Map<String, String> JOURNEYS = journeys();

    private static Map<String, String> journeys() {
        Map<String, String> journeys = new LinkedHashMap<>();
        journeys.put("home", "rakvere-uussisserandaja");
        journeys.put("other", "tartu-uussisserandaja");
        journeys.put("common", "uussisserandaja");
        return journeys;
    }

    private static boolean reaches(Scope scope, String whose) {
        return switch (whose) {
            case "home" -> scope == Scope.ALL || scope == Scope.OWN || scope == Scope.HOME;
            case "common" -> scope == Scope.ALL || scope == Scope.OWN || scope == Scope.COMMON;
            default -> scope == Scope.ALL;
        };
    }

    @Test
    void every_route_lets_in_whom_the_file_of_rights_lets_in() {
        Rights rights = Rights.read();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (Served served = new Served(folder)) {
            for (String role : rights.roles()) {
                String token = role.equals("anonymous") ? "" : served.token(role, role, HOME);
                for (Route route : Routes.all()) {
                    for (Map.Entry<String, String> journey : JOURNEYS.entrySet()) {
                        Reply reply = ask(served, token, route, journey.getValue());
                        asked++;
                        if (!isRight(rights, role, route, journey.getKey(), reply)) {
                            wrong.add(role + " " + route.method() + " " + route.path() + " of " + journey.getKey()
                                    + ": " + reply.status());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(rights.roles().size() * Routes.all().size() * 3);
    }

    /** A body that fits no route: whoever gets to see it complained about was let in. */
    private static Reply ask(Served served, String token, Route route, String journey) {
        String path = route.path()
                .replace("{kind}", "journeys")
                .replace("{id}", journey)
                .replace("{question}", "missing-services")
                // Drawing takes long, and whoever is told so was let in.
                .replaceFirst("(/map\\..*)", "$1?as-of=never");
        var request = Served.signed(token, served.to(path));
        return served.send(
                route.changes()
                        ? request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"))
                        : request);
    }

    private static boolean isRight(Rights rights, String role, Route route, String whose, Reply reply) {
        Scope may = rights.scopes().get(route.action()).get(role);
        if (may == Scope.NO) {
            return reply.status() == (role.equals("anonymous") ? 401 : 403);
        }
        boolean aboutOne = route.path().contains("{id}");
        boolean sees = !aboutOne || reaches(rights.scopes().get(seenBy(route)).get(role), whose);
        if (!sees) {
            return reply.status() == 404;
        }
        if (aboutOne && !reaches(may, whose)) {
            return reply.status() == 403;
        }
        return reply.status() != 401 && reply.status() != 403 && reply.status() < 500 && !isHidden(reply, whose, route);
    }

    /** Before one can edit a document one must see it. */
    private static String seenBy(Route route) {
        return route.action().equals("edit") ? "read" : route.action();
    }

    /** Of another's document nothing must say that it is there; there are no versions of a municipality's journey. */
    private static boolean isHidden(Reply reply, String whose, Route route) {
        boolean fits = route.name().equals("versions") && !whose.equals("common");
        return reply.status() == 404 && !fits;
    }

    @Test
    void no_list_and_no_answer_names_what_is_not_for_whoever_asks() {
        try (Served served = new Served(folder)) {
            String viewer = served.token("vaataja", "viewer", HOME);
            assertThat(served.get(viewer, "/api/journeys?limit=500").text())
                    .contains("rakvere-uussisserandaja")
                    .doesNotContain("tartu-uussisserandaja");
            assertThat(served.get(viewer, "/api/municipalities?limit=500").text())
                    .doesNotContain("\"tartu\"");
            assertThat(served.get(viewer, "/api/ask/missing-services?by=municipality")
                            .text())
                    .contains("rakvere")
                    .doesNotContain("tartu");
            String analyst = served.token("analyytik", "analyst", "");
            assertThat(served.get(analyst, "/api/ask/missing-services?by=municipality")
                            .text())
                    .contains("rakvere")
                    .contains("tartu");
            assertThat(served.get(analyst, "/api/journeys?limit=500").text()).doesNotContain("rakvere-uussisserandaja");
        }
    }

    @Test
    void every_route_is_about_an_action_of_the_file_and_every_action_has_a_route() {
        Rights rights = Rights.read();
        assertThat(Routes.all().collect(Route::action).toSet())
                .isEqualTo(rights.scopes().keysView().toSet());
    }

    @Test
    void a_forged_or_ended_pass_is_nobody() {
        try (Served served = new Served(folder)) {
            String token = served.admin();
            assertThat(served.get(token + "x", "/api/journeys").status()).isEqualTo(401);
            assertThat(served.get("", "/api/journeys").status()).isEqualTo(401);
            assertThat(served.send(served.to("/api/journeys").header("Cookie", Shell.COOKIE + "=" + token))
                            .status())
                    .isEqualTo(401);
            assertThat(served.send(served.to("/health").header("Authorization", "Basic YTpi"))
                            .status())
                    .isEqualTo(401);
        }
    }
}
