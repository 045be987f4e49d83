package ee.teekond.server.live;

import ee.teekond.edit.Change;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.file.CanonicalText;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import ee.teekond.server.live.Feed.News;
import ee.teekond.server.store.Store;
import ee.teekond.server.store.StoreException;
import ee.teekond.server.store.StoreException.Reason;
import ee.teekond.server.store.StoredDocument;
import ee.teekond.server.store.StoredEvent;
import ee.teekond.server.store.StoredEvent.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * All documents of a store, in memory as they are now, with a room for each. What changes one may concern the others, so
 * changes take turns; whoever reads does not wait. Safe for any thread.
 */
public final class Live implements AutoCloseable {

    private static final String MANIFEST = "manifest";

    private final Store store;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ConcurrentMap<DocumentKey, Room> rooms = new ConcurrentHashMap<>();
    private volatile State state;

    private Live(Store store, Clock clock, State state) {
        this.store = store;
        this.clock = clock;
        this.state = state;
    }

    /**
     * Reads everything.
     *
     * @param first what an empty store begins with
     */
    public static Live open(Store store, Clock clock, Supplier<Workspace> first) {
        ImmutableList<StoredDocument> stored = store.documents();
        if (stored.isEmpty()) {
            begin(store, first.get());
            stored = store.documents();
        }
        Manifest manifest = store.setting(MANIFEST)
                .flatMap(CanonicalText::manifest)
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, store.place()));
        Workspace workspace = Workspace.of(manifest, stored.collect(StoredText::document));
        return new Live(
                store,
                clock,
                new State(
                        workspace,
                        stored.toMap(StoredDocument::key, StoredDocument::revision)
                                .toImmutable(),
                        0));
    }

    /** All layers of a workspace become one: nothing lies beneath a store. */
    private static void begin(Store store, Workspace workspace) {
        Manifest manifest = workspace.manifest();
        store.set(
                MANIFEST,
                CanonicalText.yaml(new Manifest(
                        Manifest.FORMAT,
                        manifest.name(),
                        manifest.sourceLanguage(),
                        manifest.requiredLanguages(),
                        Optional.empty())));
        store.commit(
                workspace.sortedDocuments().collect(document -> StoredText.of(document, 0)), Lists.immutable.empty());
    }

    /** Everything as it is now. */
    public State state() {
        return state;
    }

    /** The room of a document; empty if there is none. */
    public Optional<Room> room(DocumentKey key) {
        return state.workspace().documents().containsKey(key)
                ? Optional.of(rooms.computeIfAbsent(key, missing -> new Room(missing, this)))
                : Optional.empty();
    }

    /** What was put in; for what is read without a turn. */
    public Store store() {
        return store;
    }

    /** The document at some revision; empty if it never had that. */
    public Optional<Document> at(DocumentKey key, long revision) {
        State now = state;
        if (revision < 0 || revision > now.revision(key)) {
            return Optional.empty();
        }
        if (revision == now.revision(key)) {
            return Optional.ofNullable(now.workspace().documents().get(key));
        }
        return store.checkpoint(key, revision).map(start -> {
            Document document = StoredText.document(start);
            int steps = (int) (revision - start.revision());
            for (var event :
                    store.events(key, start.revision(), Math.max(1, steps)).take(steps)) {
                document = StoredText.edit(event.edit(), document)
                        .applyTo(document)
                        .orElseThrow()
                        .after();
            }
            return document;
        });
    }

    /**
     * Brings documents in, all of them or none; if there are findings, none.
     *
     * @param author whose edits they are
     */
    public Arrival bringIn(ImmutableList<Document> documents, String author) {
        return inTurn(() -> {
            State before = state;
            Arrival arrival = Arrival.of(before.workspace(), documents);
            if (arrival.findings().notEmpty() || arrival.published().notEmpty() || arrival.isEmpty()) {
                return arrival;
            }
            ImmutableList<Recorded> recorded =
                    arrival.edits().collect(edit -> recorded(before, edit, author, UUID.randomUUID()));
            store.commit(arrival.created().collect(document -> StoredText.of(document, 0)), recorded);
            arrival.created().forEach(document -> changed(document, 0));
            recorded.forEach(one -> {
                Document after = arrival.after().documents().get(one.event().document());
                changed(after, one.event().revision());
                room(after.key()).ifPresent(room -> {
                    room.rest();
                    room.tell(new News.Edited(one.event()));
                });
            });
            return arrival;
        });
    }

    private Recorded recorded(State before, AddressedEdit edit, String author, UUID name) {
        Change change = Arrival.change(before.workspace(), edit);
        StoredEvent event = new StoredEvent(
                edit.document(),
                before.revision(edit.document()) + 1,
                "import-" + name,
                "",
                author,
                now(),
                StoredText.of(edit),
                StoredText.of(new AddressedEdit(edit.document(), change.inverse())),
                change.touched().toSortedList().toImmutable(),
                Optional.empty());
        return new Recorded(event, StoredText.body(change.after()));
    }

    /** Tells everybody that the server goes away for a moment; what is stored is stored. */
    @Override
    public void close() {
        inTurn(() -> {
            rooms.values().forEach(room -> room.tell(new News.Restarting()));
            return rooms;
        });
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    StoredDocument stored(DocumentKey key) {
        return store.document(key).orElseThrow(() -> new StoreException(Reason.MISSING, key.toString()));
    }

    /** For whoever has the turn. */
    void changed(Document document, long revision) {
        state = state.with(document, revision);
    }

    <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
