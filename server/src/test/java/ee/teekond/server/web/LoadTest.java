package ee.teekond.server.web;

import static ee.teekond.server.web.Served.MAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R3 in a shorter form: thirty people edit one map twice a second each, and sixty watch. Prints its figures. */
@Tag("long")
class LoadTest {

    private static final int EDITORS = 30;
    private static final int VIEWERS = 60;
    private static final int EDITS = Integer.getInteger("teekond.edits", 20);
    private static final long PACE_MILLIS = 500;

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    @Test
    void a_workshop_of_thirty_is_answered_and_shown_in_time() throws Exception {
        try (Served served = new Served(folder)) {
            String token = served.admin();
            List<HttpURLConnection> streams = IntStream.range(0, VIEWERS)
                    .mapToObj(viewer -> watch(served, token))
                    .toList();
            // The first edits warm the program up, as those before a workshop do.
            IntStream.range(0, 200)
                    .forEach(i -> served.post(token, MAP + "/edits", Served.title("warm" + i, "Soe " + i)));
            ScheduledExecutorService editors = Executors.newScheduledThreadPool(EDITORS);
            List<ScheduledFuture<?>> turns = new ArrayList<>();
            AtomicInteger left = new AtomicInteger(EDITORS * EDITS);
            for (int editor = 0; editor < EDITORS; editor++) {
                int me = editor;
                AtomicInteger turn = new AtomicInteger();
                turns.add(editors.scheduleAtFixedRate(
                        () -> {
                            if (turn.get() < EDITS) {
                                edit(served, token, "e" + me + "-" + turn.getAndIncrement());
                                left.decrementAndGet();
                            }
                        },
                        me * PACE_MILLIS / EDITORS,
                        PACE_MILLIS,
                        TimeUnit.MILLISECONDS));
            }
            while (left.get() > 0) {
                Thread.sleep(20);
            }
            Thread.sleep(1_000);
            assertThat(turns).noneMatch(Future::isDone);
            editors.shutdownNow();
            streams.forEach(HttpURLConnection::disconnect);
        }
        long ack = percentile(acknowledged, 99);
        long show = percentile(seen, 99);
        System.out.printf(
                "R3: %d edits, ack p50 %d p99 %d ms, seen by others p50 %d p99 %d ms, %d failed%n",
                acknowledged.size(), percentile(acknowledged, 50), ack, percentile(seen, 50), show, failed.get());
        assertThat(failed.get()).isZero();
        assertThat(acknowledged).hasSize(EDITORS * EDITS);
        assertThat(seen).hasSize(EDITORS * EDITS * VIEWERS);
        assertThat(ack).isLessThan(250);
        assertThat(show).isLessThan(500);
    }

    private void edit(Served served, String token, String name) {
        long start = System.nanoTime();
        sent.put(name, start);
        if (served.post(token, MAP + "/edits", Served.title(name, "Otsib " + name))
                        .status()
                == 201) {
            acknowledged.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        } else {
            failed.incrementAndGet();
        }
    }

    private HttpURLConnection watch(Served served, String token) {
        try {
            HttpURLConnection stream = (HttpURLConnection)
                    served.address().resolve(MAP + "/events").toURL().openConnection();
            stream.setRequestProperty("Accept", "text/event-stream");
            stream.setRequestProperty("Authorization", "Bearer " + token);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8));
            Thread reader = new Thread(() -> read(lines));
            reader.setDaemon(true);
            reader.start();
            return stream;
        } catch (IOException failedToOpen) {
            throw new IllegalStateException(failedToOpen);
        }
    }

    private void read(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String name = line.replaceFirst(".*\"clientEditId\":\"(e[0-9]+-[0-9]+)\".*", "$1");
                if (sent.containsKey(name)) {
                    seen.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent.get(name)));
                }
            }
        } catch (IOException ended) {
            // The test has closed the stream.
            Thread.currentThread().interrupt();
        }
    }

    private static long percentile(ConcurrentLinkedQueue<Long> millis, int percent) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
