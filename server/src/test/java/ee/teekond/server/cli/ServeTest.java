package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    @TempDir
    private Path folder = Path.of("");

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Teekond.class.getName(),
                "serve",
                "--port",
                "0",
                "--lang",
                "en",
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    /** One line, and not a letter more, so that nothing of what comes after is lost. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n' && letter >= 0; letter = in.read()) {
            line.append((char) letter);
        }
        return line.toString();
    }

    private static String read(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    @Tag("slow")
    void it_says_where_it_is_and_stops_within_ten_seconds_with_nothing_left_over() throws Exception {
        Process server = start();
        String address = line(server.getInputStream());
        String link = line(server.getInputStream());
        assertThat(address).matches("address=http://127\\.0\\.0\\.1:[0-9]+");
        assertThat(link).matches("admin-link=http://127\\.0\\.0\\.1:[0-9]+/admin/[A-Za-z0-9_-]{32}");
        String root = address.substring("address=".length());
        HttpClient client = HttpClient.newHttpClient();
        assertThat(client.send(
                                HttpRequest.newBuilder(URI.create(root + "/ready"))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);

        Process second = start();
        assertThat(read(second)).contains("Another Teekond is writing to");
        assertThat(second.waitFor()).isEqualTo(ExitCode.PLACE);

        Spoken backup = Spoken.when("backup", "--data", folder.resolve("data").toString());
        assertThat(backup.exit()).isZero();

        assertThat(server.getInputStream().available()).isZero();
        long asked = System.nanoTime();
        server.destroy();
        assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
        System.out.printf("Stopped within %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
        assertThat(folder.resolve("data/teekond.sqlite-wal")).doesNotExist();
    }

    @Test
    void refusals_say_what_to_do_and_end_as_promised() throws IOException {
        Path data = folder.resolve("data");
        assertThat(Spoken.when("backup", "--data", data.toString()).exit()).isEqualTo(ExitCode.PLACE);
        Files.createDirectories(data);
        Files.writeString(data.resolve("teekond.sqlite"), "Not a database, but somebody's notes.");
        Spoken foreign = Spoken.when("serve", "--port", "0", "--lang", "en", "--data", data.toString());
        assertThat(foreign.exit()).isEqualTo(ExitCode.PLACE);
        assertThat(foreign.err()).contains("is not a file of Teekond").contains("teekond.sqlite");
        assertThat(Spoken.when("restore", "nowhere.sqlite", "--data", data.toString())
                        .exit())
                .isEqualTo(ExitCode.PLACE);
    }

    @Test
    void a_port_there_cannot_be_is_refused_before_anything_is_made() {
        Path data = folder.resolve("data");
        Spoken refused = Spoken.when("serve", "--port", "99999", "--lang", "en", "--data", data.toString());

        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("There is no port 99999.");
        assertThat(data).doesNotExist();
    }

    @Test
    void a_backup_can_be_restored_and_what_was_there_is_kept() throws IOException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup.sqlite");
        ee.teekond.server.store.Store.open(data, Instant.EPOCH).close();
        assertThat(Spoken.when("backup", "--lang", "en", "--data", data.toString(), "-o", backup.toString())
                        .out())
                .contains("Written: " + backup);
        assertThat(Spoken.when("restore", backup.toString(), "--lang", "en", "--data", data.toString())
                        .err())
                .contains("say --force");
        Spoken restored =
                Spoken.when("restore", backup.toString(), "--force", "--lang", "en", "--data", data.toString());
        assertThat(restored.exit()).isZero();
        assertThat(restored.out()).contains("is kept: ").contains("Restored to ");
    }
}
