package ee.teekond.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.model.DocumentKey;
import ee.teekond.server.store.StoreException.Reason;
import ee.teekond.server.store.StoredEvent.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, whatever it keeps its tables in. */
abstract class StoreContract {

    static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");
    static final DocumentKey MAP = new DocumentKey("journey", "rakvere-uussisserandaja");

    private Store store = unopened();

    /** Opens the store again, or a new one if there is none yet. */
    abstract Store open();

    @SuppressWarnings("NullAway") // set before each test
    private static Store unopened() {
        return null;
    }

    @BeforeEach
    void start() {
        store = open();
        store.commit(Lists.immutable.with(new StoredDocument(MAP, 0, body(0))), Lists.immutable.empty());
    }

    @AfterEach
    void stop() {
        store.close();
    }

    Store store() {
        return store;
    }

    void reopen() {
        store.close();
        store = open();
    }

    static String body(long revision) {
        return "{\"journey\":\"õun 🍎\",\"revision\":" + revision + "}";
    }

    static Recorded edit(long revision, String name) {
        StoredEvent event = new StoredEvent(
                MAP,
                revision,
                name,
                "f00",
                "mari",
                NOW.plusMillis(revision),
                "{\"op\":\"set\"}",
                "{\"op\":\"batch\",\"edits\":[]}",
                Lists.immutable.with("a", "b"),
                revision % 2 == 0 ? Optional.of(revision - 1) : Optional.empty());
        return new Recorded(event, body(revision));
    }

    @Test
    void what_was_put_in_is_there_after_it_is_opened_again() {
        store.append(edit(1, "e1"));
        store.append(edit(2, "e2"));
        store.set("manifest", "teekond: 1");
        store.set("manifest", "teekond: 1\n");
        reopen();

        assertThat(store.document(MAP)).contains(new StoredDocument(MAP, 2, body(2)));
        assertThat(store.documents()).containsExactly(new StoredDocument(MAP, 2, body(2)));
        assertThat(store.events(MAP, 0, 10))
                .containsExactly(edit(1, "e1").event(), edit(2, "e2").event());
        assertThat(store.events(MAP, 1, 10)).containsExactly(edit(2, "e2").event());
        assertThat(store.event(MAP, "e1")).contains(edit(1, "e1").event());
        assertThat(store.event(MAP, "e3")).isEmpty();
        assertThat(store.setting("manifest")).contains("teekond: 1\n");
        assertThat(store.setting("nothing")).isEmpty();
    }

    @Test
    void a_revision_or_a_name_that_is_taken_is_refused_and_changes_nothing() {
        store.append(edit(1, "e1"));

        assertRefused(Reason.OUTRUN, () -> store.append(edit(1, "other")));
        assertRefused(Reason.OUTRUN, () -> store.append(edit(2, "e1")));
        assertRefused(Reason.OUTRUN, () -> store.append(edit(3, "gap")));
        assertThat(store.events(MAP, 0, 10)).hasSize(1);
        assertThat(store.document(MAP)).contains(new StoredDocument(MAP, 1, body(1)));
    }

    @Test
    void a_batch_of_several_documents_goes_in_whole_or_not_at_all() {
        StoredDocument other = new StoredDocument(new DocumentKey("persona", "oksana"), 0, "{}");

        assertRefused(
                Reason.OUTRUN,
                () -> store.commit(Lists.immutable.with(other), Lists.immutable.with(edit(1, "e1"), edit(1, "again"))));
        assertThat(store.document(other.key())).isEmpty();
        assertThat(store.document(MAP)).contains(new StoredDocument(MAP, 0, body(0)));

        store.commit(Lists.immutable.with(other), Lists.immutable.with(edit(1, "e1"), edit(2, "e2")));
        assertThat(store.document(other.key())).contains(other);
        assertThat(store.document(MAP)).contains(new StoredDocument(MAP, 2, body(2)));
    }

    @Test
    void a_state_is_kept_at_the_start_and_every_hundred_edits() {
        IntStream.rangeClosed(1, 201).forEach(revision -> store.append(edit(revision, "e" + revision)));

        assertThat(store.checkpoint(MAP, 99)).contains(new StoredDocument(MAP, 0, body(0)));
        assertThat(store.checkpoint(MAP, 100)).contains(new StoredDocument(MAP, 100, body(100)));
        assertThat(store.checkpoint(MAP, 201)).contains(new StoredDocument(MAP, 200, body(200)));
    }

    @Test
    void of_many_who_write_the_same_revision_one_wins() throws InterruptedException {
        AtomicInteger won = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        List<Thread> writers = IntStream.range(0, 8)
                .mapToObj(writer -> new Thread(() -> {
                    for (int revision = 1; revision <= 20; revision++) {
                        try {
                            store.append(edit(revision, "w" + writer + "-" + revision));
                            won.incrementAndGet();
                        } catch (StoreException outrun) {
                            lost.incrementAndGet();
                        }
                    }
                }))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(won.get()).isEqualTo(20);
        assertThat(lost.get()).isEqualTo(140);
        assertThat(store.events(MAP, 0, 100).collect(StoredEvent::revision))
                .isEqualTo(Lists.immutable.withAll(
                        IntStream.rangeClosed(1, 20).asLongStream().boxed().toList()));
    }

    static void assertRefused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
