package ee.teekond.server.web;

import static ee.teekond.server.web.Served.MAP;
import static ee.teekond.server.web.Served.title;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.server.web.Served.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiTest extends ServedTest {

    @Test
    void a_document_has_its_revision_as_tag_and_can_be_read_as_it_was() {
        Reply before = served.get(admin, MAP);
        assertThat(before.status()).isEqualTo(200);
        long revision = Long.parseLong(before.header("ETag").replace("\"", ""));

        Reply edited = served.post(admin, MAP + "/edits", title("a1", "Õpib <b>keelt</b> 🍎"));
        assertThat(edited.status()).isEqualTo(201);
        assertThat(edited.json().required("revision").asLong()).isEqualTo(revision + 1);
        assertThat(edited.json().required("touched").toString()).isEqualTo("[\"otsib-infot\"]");
        Reply after = served.get(admin, MAP);
        assertThat(after.header("ETag")).isEqualTo("\"" + (revision + 1) + "\"");
        assertThat(after.text()).contains("Õpib <b>keelt</b> 🍎");
        assertThat(served.send(Served.signed(admin, served.to(MAP)).header("If-None-Match", after.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(served.get(admin, MAP + "?revision=" + revision).text()).isEqualTo(before.text());
        assertThat(served.get(admin, MAP + "?revision=999").status()).isEqualTo(404);
    }

    @Test
    void the_same_request_gets_the_same_answer_and_another_of_that_name_is_refused() {
        Reply first = served.post(admin, MAP + "/edits", title("b1", "Kord"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(served.post(admin, MAP + "/edits", title("b1", "Kord")).text())
                .isEqualTo(first.text());
        Reply other = served.post(admin, MAP + "/edits", title("b1", "Muu"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("name-taken");
    }

    @Test
    void an_undo_is_of_ones_own_edit() {
        String mari = served.token("mari", "designer", "rakvere");
        String jaan = served.token("jaan", "designer", "rakvere");
        served.post(mari, MAP + "/edits", title("c1", "Mari oma"));

        Reply nothing = served.post(jaan, MAP + "/undo", "{\"clientEditId\":\"c2\"}");
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(nothing.json().required("findings").toString()).contains("edit.nothing-to-undo");
        assertThat(served.post(mari, MAP + "/undo", "{\"clientEditId\":\"c3\"}").status())
                .isEqualTo(201);
        assertThat(served.get(mari, MAP).text()).doesNotContain("Mari oma");
        assertThat(served.post(mari, MAP + "/redo", "{\"clientEditId\":\"c4\"}").status())
                .isEqualTo(201);
        JsonNode history = served.get(mari, MAP + "/history?limit=500").json();
        assertThat(history.get(history.size() - 1).required("author").asString())
                .isEqualTo("mari");
        assertThat(history.get(history.size() - 1).required("undoes").asLong())
                .isEqualTo(history.get(history.size() - 2).required("revision").asLong());
    }

    /** P5. */
    @Test
    void an_edit_that_is_not_understood_says_where_and_changes_nothing() {
        String tag = served.get(admin, MAP).header("ETag");
        assertRefused(title("d1", "x").replace("otsib-infot", "otsib-inf"), 422, "unread");
        assertRefused(title("d1", "x").replace("\"op\"", "\"role\":\"admin\",\"op\""), 422, "unread");
        assertRefused(title("d1", "x").replace("\"base\":0", "\"base\":\"0\""), 422, "unread");
        assertRefused(title("d1", "x").replace("\"base\":0,", ""), 422, "unread");
        assertRefused(title("d1", "x").replace("journey/rakvere-uussisserandaja", "persona/oksana"), 422, "unread");
        assertRefused(title("d1", "x") + "{}", 400, "bad-json");
        assertRefused("", 400, "bad-json");
        assertRefused("[]", 422, "unread");
        assertRefused(title("d1", "x").replace("\"base\":0", "\"base\":0,\"base\":1"), 422, "unread");
        assertRefused(title("", "x"), 422, "unread");
        assertRefused(title("n".repeat(101), "x"), 422, "bad-parameter");
        assertThat(served.get(admin, MAP).header("ETag")).isEqualTo(tag);
    }

    private static void assertRefused(String body, int status, String code) {
        Reply reply = served.post(admin, MAP + "/edits", body);
        assertThat(reply.text()).as(body).contains("\"code\":\"" + code + "\"");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void readers_are_told_as_it_happens_and_resume_where_they_were() throws IOException {
        Reply first = served.post(admin, MAP + "/edits", title("e1", "Enne"));
        long revision = first.json().required("revision").asLong();
        served.post(admin, MAP + "/edits", title("e2", "Vahepeal"));
        HttpURLConnection stream = (HttpURLConnection)
                served.address().resolve(MAP + "/events").toURL().openConnection();
        stream.setRequestProperty("Accept", "text/event-stream");
        stream.setRequestProperty("Authorization", "Bearer " + admin);
        stream.setRequestProperty("Last-Event-ID", String.valueOf(revision));
        stream.setReadTimeout(10_000);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(event(lines))
                    .contains("id: " + (revision + 1), "event: edit")
                    .anyMatch(line -> line.contains("Vahepeal"));
            served.post(admin, MAP + "/edits", title("e3", "Rida\\u2028 ja \\r\\n teine"));
            assertThat(event(lines)).hasSize(3).contains("id: " + (revision + 2));
        }
        stream.disconnect();
    }

    private static List<String> event(BufferedReader lines) throws IOException {
        List<String> event = new ArrayList<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            event.add(line);
        }
        return event;
    }

    @Test
    void lists_come_page_by_page() {
        Reply first = served.get(admin, "/api/services?limit=2");
        assertThat(first.json()).hasSize(2);
        String link = first.header("Link");
        assertThat(link).isEqualTo("</api/services?after=2&limit=2>; rel=\"next\"");
        Reply second = served.get(admin, "/api/services?after=2&limit=2");
        assertThat(second.json().get(0)).isNotEqualTo(first.json().get(0));
        assertThat(served.get(admin, "/api/services?limit=500").header("Link")).isEmpty();
        assertThat(served.get(admin, "/api/services?limit=501").status()).isEqualTo(422);
        assertThat(served.get(admin, "/api/services?limit=-1").status()).isEqualTo(422);
        assertThat(served.get(admin, "/api/unicorns").code()).isEqualTo("not-found");
    }

    @Test
    void every_kind_of_document_can_be_read() {
        for (String plural : Kinds.plurals()) {
            String kind = Kinds.document(plural).orElseThrow();
            served.live()
                    .state()
                    .workspace()
                    .sortedDocuments()
                    .select(document -> document.key().kind().equals(kind))
                    .forEach(document -> assertThat(served.get(admin, "/api/" + plural + "/" + document.id())
                                    .status())
                            .as(document.key().toString())
                            .isEqualTo(200));
        }
    }

    @Test
    void pictures_come_in_every_form_and_the_same_again_is_not_sent() {
        for (String format : List.of("svg", "pdf", "html")) {
            Reply picture = served.get(admin, MAP + "/map." + format + "?lang=et&as-of=2026-01-31");
            assertThat(picture.status()).as(format).isEqualTo(200);
            assertThat(picture.header("Content-Security-Policy")).contains("sandbox");
            assertThat(served.send(Served.signed(admin, served.to(MAP + "/map." + format + "?lang=et&as-of=2026-01-31"))
                                    .header("If-None-Match", picture.header("ETag")))
                            .status())
                    .isEqualTo(304);
        }
        assertThat(served.get(admin, MAP + "/map.svg?view=comparison").text()).startsWith("<svg");
        assertThat(served.get(admin, MAP + "/map.svg?view=services").text()).startsWith("<svg");
        assertThat(served.get(admin, MAP + "/map.svg?paper=a9").code()).isEqualTo("bad-parameter");
        assertThat(served.get(admin, MAP + "/map.svg?sheet=99").code()).isEqualTo("bad-parameter");
        assertThat(served.get(admin, "/api/journeys/uussisserandaja/map.svg?view=comparison")
                        .code())
                .isEqualTo("bad-parameter");
    }

    @Test
    void answers_are_those_of_the_command_line() {
        assertThat(served.get(admin, "/api/ask/missing-services?by=municipality&as-of=2026-01-31")
                        .json()
                        .required("question")
                        .asString())
                .isEqualTo("missing-services");
        assertThat(served.get(admin, "/api/ask/missing-services?format=csv&lang=en")
                        .header("Content-Type"))
                .startsWith("text/csv");
        assertThat(served.get(admin, "/api/ask/missing-services?by=municipality,stage&format=svg")
                        .text())
                .startsWith("<svg");
        assertThat(served.get(admin, "/api/ask/missing-services?where=rakvere").code())
                .isEqualTo("bad-parameter");
        assertThat(served.get(admin, "/api/ask/everything").code()).isEqualTo("not-found");
        assertThat(served.get(admin, MAP + "/compare")
                        .json()
                        .required("journey")
                        .asString())
                .isEqualTo("rakvere-uussisserandaja");
        assertThat(served.get(admin, "/api/journeys/uussisserandaja/versions").status())
                .isEqualTo(200);
        assertThat(served.get(admin, "/api/candidates").status()).isEqualTo(200);
        assertThat(served.post(
                                admin,
                                "/api/walk",
                                "{\"persona\":\"oksana\",\"municipality\":\"rakvere\",\"journey\":\"rakvere-uussisserandaja\"}")
                        .json()
                        .required("steps"))
                .isNotEmpty();
        assertThat(served.post(
                                admin,
                                "/api/walk",
                                "{\"persona\":\"nobody\",\"municipality\":\"rakvere\",\"journey\":\"rakvere-uussisserandaja\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_first_administrators_link_works_once() {
        String link = served.passes().adminLink();
        String body = "{\"adminLink\":\"" + link + "\"}";
        Reply signedIn = served.post("", "/api/session", body);
        assertThat(signedIn.status()).isEqualTo(201);
        assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
        String cookie = signedIn.header("Set-Cookie").replaceFirst(";.*", "");
        assertThat(served.send(served.to(MAP).header("Cookie", cookie)).status())
                .isEqualTo(200);
        assertThat(served.post("", "/api/session", body).code()).isEqualTo("sign-in");
        assertThat(served.send(served.to("/api/session/end")
                                .header("Cookie", cookie)
                                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
        assertThat(served.send(served.to(MAP).header("Cookie", cookie)).status())
                .isEqualTo(401);
    }
}
