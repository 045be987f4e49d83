package ee.teekond.server.web;

import static ee.teekond.server.web.Served.MAP;
import static ee.teekond.server.web.Served.title;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.server.web.Served.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the server lets in at all; ids are those of bad inputs and headers every such server is tried with. */
class ShellTest extends ServedTest {

    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String host() {
        return "Host: 127.0.0.1:" + served.address().getPort() + "\r\nConnection: close\r\n";
    }

    @Test
    void every_answer_carries_the_headers() throws IOException {
        List<String> answers = List.of(
                raw("GET /health HTTP/1.1\r\n" + host() + "\r\n"),
                raw("GET /nothing HTTP/1.1\r\n" + host() + "\r\n"),
                raw("GET /api/journeys HTTP/1.1\r\n" + host() + "\r\n"),
                raw("DELETE /health HTTP/1.1\r\n" + host() + "\r\n"),
                raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
                raw("GET /" + "a".repeat(9000) + " HTTP/1.1\r\n" + host() + "\r\n"),
                raw("GET /health HTTP/1.1\r\n" + host() + "X: " + "a".repeat(9000) + "\r\n\r\n"));
        assertThat(answers).allSatisfy(answer -> {
            Shell.HEADERS.forEachKeyValue(
                    (name, value) -> assertThat(answer).containsIgnoringCase(name + ": " + value));
            assertThat(answer).doesNotContainIgnoringCase("\r\nServer:").doesNotContainIgnoringCase("jetty");
        });
        assertThat(answers.stream().map(answer -> answer.substring(9, 12)))
                .containsExactly("200", "404", "401", "405", "400", "421", "414", "431");
        assertThat(answers.subList(1, answers.size()))
                .allSatisfy(answer -> assertThat(answer).contains("application/problem+json"));
    }

    @Test
    void x40_to_x42_only_json_from_our_own_pages_changes_anything() {
        String edit = title("x40", "Kaart");
        assertThat(post(edit, "Content-Type", "text/plain").status()).isEqualTo(415);
        assertThat(post(edit, "Accept", "*/*").status()).isEqualTo(415);
        assertThat(post(edit, "Content-Type", "application/json", "Origin", "https://evil.example")
                        .code())
                .isEqualTo("wrong-origin");
        assertThat(post(edit, "Content-Type", "application/json", "Origin", "null")
                        .status())
                .isEqualTo(403);
        assertThat(post(edit, "Content-Type", "application/json", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(served.send(Served.signed(admin, served.to(MAP + "/edits")).header("X-HTTP-Method-Override", "POST"))
                        .header("Allow"))
                .isEqualTo("POST");
        assertThat(post(
                                edit,
                                "Content-Type",
                                "application/json",
                                "Origin",
                                served.address().toString())
                        .status())
                .isEqualTo(201);
    }

    private static Reply post(String body, String... headers) {
        return served.send(
                Served.signed(admin, served.to(MAP + "/edits")).headers(headers).POST(BodyPublishers.ofString(body)));
    }

    @Test
    void x44_no_other_site_is_let_in() {
        Reply preflight = served.send(served.to("/api/journeys")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.status()).isEqualTo(405);
        assertThat(preflight.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }

    @Test
    void x56_a_body_is_limited_with_and_without_its_length() {
        String large = "\"" + "a".repeat(Limit.BODY) + "\"";
        assertThat(post(large, "Content-Type", "application/json").code()).isEqualTo("too-large");
        Reply chunked = served.send(Served.signed(admin, served.to(MAP + "/edits"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))));
        assertThat(chunked.code()).isEqualTo("too-large");
    }

    @Test
    void x58_no_path_leads_out() throws IOException {
        for (String id :
                List.of("..%2f..%2fetc%2fpasswd", "%252e%252e", "a%0d%0aX-Evil:1", "1;jsessionid=x", "'--", "a%00b")) {
            String answer = raw("GET /api/journeys/" + id + " HTTP/1.1\r\n" + host() + "Authorization: Bearer " + admin
                    + "\r\n\r\n");
            assertThat(answer.substring(9, 12)).as(id).isIn("400", "404");
            assertThat(answer).doesNotContain("\r\nX-Evil");
        }
    }

    @Test
    void x46_no_mutation_of_a_good_request_is_a_fault_of_the_program() {
        Random random = new Random(46);
        String good = title("x46", "Õpib keelt");
        for (int i = 0; i < 1_000; i++) {
            StringBuilder changed = new StringBuilder(good);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(changed.length());
                switch (random.nextInt(3)) {
                    case 0 -> changed.deleteCharAt(at);
                    case 1 -> changed.insert(at, (char) random.nextInt(0x2100));
                    default -> changed.setCharAt(at, "{}[]\",:\\0 a\u0000".charAt(random.nextInt(12)));
                }
            }
            Reply reply = served.post(admin, MAP + "/edits", changed.toString());
            assertThat(reply.status()).as(changed.toString()).isIn(201, 400, 409, 422);
        }
        assertThat(served.get("", "/health").status()).isEqualTo(200);
    }

    @Test
    void messages_come_in_the_language_that_is_asked_for() {
        assertThat(served.get("", "/nothing").text()).contains("Sellist ei ole");
        assertThat(served.send(served.to("/nothing").header("Accept-Language", "en-GB,et;q=0.5"))
                        .text())
                .contains("There is no such thing");
        assertThat(served.send(served.to("/nothing").header("Accept-Language", "==="))
                        .status())
                .isEqualTo(404);
    }
}
