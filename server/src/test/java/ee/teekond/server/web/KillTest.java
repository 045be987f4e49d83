package ee.teekond.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.DocumentKey;
import ee.teekond.server.store.Store;
import ee.teekond.server.store.StoredEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R1, P1: the server is killed while eight people write. What it acknowledged, this process remembers; afterwards all of it must
 * be there, once, in each writer's order.
 */
@Tag("slow")
class KillTest {

    private static final DocumentKey MAP = new DocumentKey("journey", "uussisserandaja");
    private static final int KILLS = Integer.getInteger("teekond.kills", 20);
    private static final int WRITERS = 8;

    @TempDir
    private Path folder = Path.of("");

    /** What was acknowledged: name → revision. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    private final Random random = new Random(1);
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void nothing_that_was_acknowledged_is_lost_however_often_the_server_is_killed() throws Exception {
        long slowest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            slowest = Math.max(slowest, writeUntilKilled(kill, 200 + random.nextInt(1_800)));
        }
        List<StoredEvent> events = stored();
        long lost = lost(events);
        System.out.printf(
                "R1: %d kills, %d acknowledged, %d lost, slowest start %d ms%n",
                KILLS, acknowledged.size(), lost, slowest);
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 10);
        assertThat(lost).isZero();
        assertThat(events.stream().map(StoredEvent::clientEdit).distinct().count())
                .isEqualTo(events.size());
        assertThat(events.stream().map(StoredEvent::revision).toList())
                .isEqualTo(IntStream.rangeClosed(1, events.size())
                        .asLongStream()
                        .boxed()
                        .toList());
        inOrder(events);
    }

    /** The negative control: a server that says yes too early must be caught. */
    @Test
    void a_server_that_acknowledges_before_it_has_written_is_caught() throws Exception {
        for (int kill = 0; kill < 3; kill++) {
            writeUntilKilled(kill, 1_500, "late");
        }
        long lost = lost(stored());
        System.out.printf("R1, negative control: %d acknowledged, %d lost%n", acknowledged.size(), lost);
        assertThat(acknowledged).isNotEmpty();
        assertThat(lost).isPositive();
    }

    private List<StoredEvent> stored() {
        try (Store store = Store.open(folder, Instant.now())) {
            return store.events(MAP, 0, Integer.MAX_VALUE).castToList();
        }
    }

    private long lost(List<StoredEvent> events) {
        Map<String, Long> found = new ConcurrentHashMap<>();
        events.forEach(event -> found.put(event.clientEdit(), event.revision()));
        return acknowledged.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(found.get(entry.getKey())))
                .count();
    }

    private static void inOrder(List<StoredEvent> events) {
        for (int writer = 0; writer < WRITERS; writer++) {
            String start = "w" + writer + "-";
            List<Long> numbers = events.stream()
                    .map(StoredEvent::clientEdit)
                    .filter(name -> name.startsWith(start))
                    .map(name -> Long.parseLong(name.substring(start.length())))
                    .toList();
            assertThat(numbers).isSorted();
        }
    }

    /** Starts a server, writes for a while and kills it; tells how long it took to start. */
    private long writeUntilKilled(int round, long millis, String... how) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = started(how);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            assertThat(line).as("the server starts").isNotNull();
            String[] said = line.split(" ", -1);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            List<Thread> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> new Thread(() -> write(said[0], said[1], writer, round)))
                    .toList();
            int before = acknowledged.size();
            writers.forEach(Thread::start);
            while (acknowledged.size() == before && process.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(millis);
            process.destroyForcibly().waitFor();
            for (Thread writer : writers) {
                writer.join();
            }
            return took;
        }
    }

    private Process started(String... how) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledServer.class.getName(),
                folder.toString()));
        command.addAll(List.of(how));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Writes until nobody answers. */
    private void write(String address, String token, int writer, int round) {
        for (int i = 0; ; i++) {
            String name = "w" + writer + "-" + (round * 100_000L + i);
            String body =
                    "{\"clientEditId\":\"%s\",\"base\":0,\"edit\":{\"op\":\"set\",\"doc\":\"%s\",\"id\":\"%s\",\"field\":\"note\",\"value\":\"%s\"}}"
                            .formatted(name, MAP, MAP.id(), name);
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/journeys/" + MAP.id() + "/edits"))
                    .timeout(Duration.ofSeconds(5))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    acknowledged.put(
                            name,
                            Long.parseLong(answer.body()
                                    .replaceFirst("\\{\"revision\":([0-9]+).*", "$1")
                                    .strip()));
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
