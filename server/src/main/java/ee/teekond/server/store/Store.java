package ee.teekond.server.store;

import ee.teekond.model.DocumentKey;
import ee.teekond.server.store.StoreException.Reason;
import ee.teekond.server.store.StoredEvent.Recorded;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Documents, and every edit that was ever made to them. What a method has put in is on the disk when it returns. Every method
 * throws a {@link StoreException} when the store does not answer or is damaged. Safe for any thread.
 */
public final class Store implements AutoCloseable {

    /** So many edits lie between two states of a document that are kept. */
    static final int CHECKPOINT = 100;

    private static final String COLUMNS =
            "kind, id, revision, client_edit, asked, author, at, edit, inverse, touched, undoes, crc";
    private static final String OF_DOCUMENT = " where kind = :kind and id = :id";

    private final Database database;

    Store(Database database) {
        this.database = database;
    }

    /** Opens the data in a folder to write to it; an empty or absent folder becomes an empty store. */
    public static Store open(Path folder, Instant now) {
        return new Store(SqliteDatabase.open(folder, now, Migrations.ALL));
    }

    /** Opens the data in a folder to read it, which somebody else may be writing. */
    public static Store readOnly(Path folder) {
        return new Store(SqliteDatabase.readOnly(folder));
    }

    /**
     * Opens the data in a PostgreSQL database.
     *
     * @param url such as {@code jdbc:postgresql://localhost/teekond?user=teekond}
     */
    public static Store database(String url, Instant now) {
        return new Store(PostgresDatabase.open(url, now, Migrations.ALL));
    }

    /** What messages call it. */
    public String place() {
        return database.place();
    }

    /** Every document as it is now, by name. */
    public ImmutableList<StoredDocument> documents() {
        return read(handle -> Lists.immutable.withAll(
                handle.createQuery("select kind, id, revision, body, crc from document order by kind, id")
                        .map(documentRow())
                        .list()));
    }

    /** A document as it is now. */
    public Optional<StoredDocument> document(DocumentKey key) {
        return read(handle -> of(
                        key, handle.createQuery("select kind, id, revision, body, crc from document" + OF_DOCUMENT))
                .map(documentRow())
                .findOne());
    }

    /** The document at the latest kept state that is not after a revision; revision 0 is always kept. */
    public Optional<StoredDocument> checkpoint(DocumentKey key, long revision) {
        return read(handle -> of(
                        key,
                        handle.createQuery("select kind, id, revision, body, crc from checkpoint" + OF_DOCUMENT
                                + " and revision <= :revision order by revision desc limit 1"))
                .bind("revision", revision)
                .map(documentRow())
                .findOne());
    }

    /** Edits of a document after a revision, in their order; fewer than {@code most} only if there are no more. */
    public ImmutableList<StoredEvent> events(DocumentKey key, long after, int most) {
        return read(handle -> {
            ImmutableList<StoredEvent> events = Lists.immutable.withAll(of(
                            key,
                            handle.createQuery("select " + COLUMNS + " from event" + OF_DOCUMENT
                                    + " and revision > :after order by revision limit :most"))
                    .bind("after", after)
                    .bind("most", most)
                    .map(eventRow())
                    .list());
            demandUnbroken(events, after, most, revision(handle, key));
            return events;
        });
    }

    private static long revision(Handle handle, DocumentKey key) {
        return of(key, handle.createQuery("select revision from document" + OF_DOCUMENT))
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** A damaged index can hide rows. */
    private void demandUnbroken(ImmutableList<StoredEvent> events, long after, int most, long last) {
        long expected = Math.min(most, Math.max(0, last - after));
        boolean unbroken =
                events.zipWithIndex().allSatisfy(pair -> pair.getOne().revision() == after + 1 + pair.getTwo());
        if (events.size() != expected || !unbroken) {
            throw new StoreException(Reason.DAMAGED, database.place());
        }
    }

    /** The edit of a document that its sender called so. */
    public Optional<StoredEvent> event(DocumentKey key, String clientEdit) {
        return read(handle -> of(
                        key,
                        handle.createQuery(
                                "select " + COLUMNS + " from event" + OF_DOCUMENT + " and client_edit = :edit"))
                .bind("edit", clientEdit)
                .map(eventRow())
                .findOne());
    }

    /**
     * Puts one edit in, with the document it led to.
     *
     * @throws StoreException {@link Reason#OUTRUN} if the document has such a revision or such an edit already
     */
    public void append(Recorded recorded) {
        commit(Lists.immutable.empty(), Lists.immutable.with(recorded));
    }

    /**
     * Puts new documents and edits of others in, all of them or none.
     *
     * @throws StoreException {@link Reason#OUTRUN} if any of them is there already
     */
    public void commit(ImmutableList<StoredDocument> created, ImmutableList<Recorded> edits) {
        write(handle -> {
            created.forEach(document -> {
                insert(handle, "document", document);
                insert(handle, "checkpoint", document);
            });
            edits.forEach(recorded -> record(handle, recorded));
            return created;
        });
    }

    /** Something there is once; empty if it was never said. */
    public Optional<String> setting(String name) {
        return read(handle -> handle.createQuery("select content from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    /** Says something there is once. */
    public void set(String name, String content) {
        write(handle -> handle.createUpdate("insert into setting (name, content) values (:name, :content)"
                        + " on conflict (name) do update set content = excluded.content")
                .bind("name", name)
                .bind("content", content)
                .execute());
    }

    /** The pass whose secret has this hash. */
    public Optional<StoredPass> pass(String hash) {
        return read(handle -> handle.createQuery(
                        "select hash, purpose, actor, role, municipality, expires from pass where hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new StoredPass(
                        row.getString("hash"),
                        row.getString("purpose"),
                        row.getString("actor"),
                        row.getString("role"),
                        Optional.ofNullable(row.getString("municipality")),
                        moment(row.getString("expires"))))
                .findOne());
    }

    /** Gives a pass out. */
    public void give(StoredPass pass) {
        write(handle -> handle.createUpdate("insert into pass (hash, purpose, actor, role, municipality, expires)"
                        + " values (:hash, :purpose, :actor, :role, :municipality, :expires)")
                .bind("hash", pass.hash())
                .bind("purpose", pass.purpose())
                .bind("actor", pass.actor())
                .bind("role", pass.role())
                .bind("municipality", pass.municipality())
                .bind("expires", pass.expires().toString())
                .execute());
    }

    /** Takes a pass back; tells whether there was one. Of several who do so at once, one is told so. */
    public boolean take(String hash) {
        return write(handle -> handle.createUpdate("delete from pass where hash = :hash")
                        .bind("hash", hash)
                        .execute())
                == 1;
    }

    /** Takes back all passes for a purpose. */
    public void takeAll(String purpose) {
        write(handle -> handle.createUpdate("delete from pass where purpose = :purpose")
                .bind("purpose", purpose)
                .execute());
    }

    /**
     * Copies everything into a new file as it stands at one moment, while others go on writing. The file has its name only
     * once it is whole.
     */
    public void backup(Path file) {
        database.backup(file);
    }

    @Override
    public void close() {
        database.close();
    }

    private void record(Handle handle, Recorded recorded) {
        StoredEvent event = recorded.event();
        StoredDocument after = recorded.after();
        insert(handle, event);
        int changed = document(
                        handle.createUpdate("update document set revision = :revision, body = :body, crc = :crc"
                                + OF_DOCUMENT + " and revision = :before"),
                        after)
                .bind("before", event.revision() - 1)
                .execute();
        if (changed != 1) {
            throw new StoreException(Reason.OUTRUN, event.document().toString());
        }
        if (event.revision() % CHECKPOINT == 0) {
            insert(handle, "checkpoint", after);
        }
    }

    private static void insert(Handle handle, String table, StoredDocument document) {
        document(
                        handle.createUpdate("insert into " + table
                                + " (kind, id, revision, body, crc) values (:kind, :id, :revision, :body, :crc)"),
                        document)
                .execute();
    }

    private static Update document(Update update, StoredDocument document) {
        return update.bind("kind", document.key().kind())
                .bind("id", document.key().id())
                .bind("revision", document.revision())
                .bind("body", document.body())
                .bind("crc", document.crc());
    }

    private static void insert(Handle handle, StoredEvent event) {
        handle.createUpdate("insert into event (" + COLUMNS + ") values (:kind, :id, :revision, :client_edit, :asked,"
                        + " :author, :at, :edit, :inverse, :touched, :undoes, :crc)")
                .bind("kind", event.document().kind())
                .bind("id", event.document().id())
                .bind("revision", event.revision())
                .bind("client_edit", event.clientEdit())
                .bind("asked", event.asked())
                .bind("author", event.author())
                .bind("at", event.at().toString())
                .bind("edit", event.edit())
                .bind("inverse", event.inverse())
                .bind("touched", event.touched().makeString(" "))
                .bind("undoes", event.undoes())
                .bind("crc", event.crc())
                .execute();
    }

    private static Query of(DocumentKey key, Query query) {
        return query.bind("kind", key.kind()).bind("id", key.id());
    }

    private RowMapper<StoredDocument> documentRow() {
        return (row, context) -> {
            StoredDocument document = new StoredDocument(
                    new DocumentKey(row.getString("kind"), row.getString("id")),
                    row.getLong("revision"),
                    row.getString("body"));
            demandWhole(document.crc(), row.getLong("crc"));
            return document;
        };
    }

    private RowMapper<StoredEvent> eventRow() {
        return (row, context) -> {
            long undoes = row.getLong("undoes");
            boolean none = row.wasNull();
            StoredEvent event = new StoredEvent(
                    new DocumentKey(row.getString("kind"), row.getString("id")),
                    row.getLong("revision"),
                    row.getString("client_edit"),
                    row.getString("asked"),
                    row.getString("author"),
                    moment(row.getString("at")),
                    row.getString("edit"),
                    row.getString("inverse"),
                    Lists.immutable.with(row.getString("touched").split(" ")).reject(String::isEmpty),
                    none ? Optional.empty() : Optional.of(undoes));
            demandWhole(event.crc(), row.getLong("crc"));
            return event;
        };
    }

    private Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException unreadable) {
            throw new StoreException(Reason.DAMAGED, database.place(), Optional.empty(), unreadable);
        }
    }

    private void demandWhole(long found, long noted) {
        if (found != noted) {
            throw new StoreException(Reason.DAMAGED, database.place());
        }
    }

    private <T> T read(Function<Handle, T> work) {
        try {
            return database.read(work);
        } catch (RuntimeException failed) {
            throw database.told(failed);
        }
    }

    private <T> T write(Function<Handle, T> work) {
        try {
            return database.write(work);
        } catch (RuntimeException failed) {
            throw database.told(failed);
        }
    }
}
