package ee.teekond.server.live;

import ee.teekond.file.JsonParts;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Workspace;
import ee.teekond.server.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The example country in a store, and short ways to edit one of its journeys. */
final class Workshop implements AutoCloseable {

    static final DocumentKey MAP = new DocumentKey("journey", "rakvere-uussisserandaja");
    static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");

    private final Store store;
    final Live live;

    Workshop(Path folder) {
        store = Store.open(folder, NOW);
        live = Live.open(store, Clock.fixed(NOW, ZoneOffset.UTC), Workshop::country);
    }

    static Workspace country() {
        try {
            return WorkspaceReader.read(Place.bundled("eesti").orElseThrow(), true)
                    .workspace();
        } catch (PlaceException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Room room() {
        return live.room(MAP).orElseThrow();
    }

    Document map() {
        return live.state().workspace().documents().get(MAP);
    }

    long revision() {
        return live.state().revision(MAP);
    }

    Answer edit(String author, String name, String edit) {
        JsonParts parts = new JsonParts("request");
        return room().edit(new Sender(author, name, edit), parts.read(edit).orElseThrow(), parts);
    }

    Answer undo(String author, String name) {
        return room().undo(new Sender(author, name, "undo"));
    }

    /** A new card at the start of a stage. */
    static String add(String id, String title) {
        return "{\"op\":\"add\",\"doc\":\"%s\",\"kind\":\"touchpoint\",\"parent\":\"enne-saabumist\",\"slot\":\"touchpoints\",\"value\":{\"id\":\"%s\",\"title\":{\"et\":\"%s\"},\"channel\":\"counter\"}}"
                .formatted(MAP, id, title);
    }

    /** A card's title. */
    static String title(String id, String title) {
        return "{\"op\":\"set\",\"doc\":\"%s\",\"id\":\"%s\",\"field\":\"title\",\"value\":{\"et\":\"%s\"}}"
                .formatted(MAP, id, title);
    }

    static String remove(String id) {
        return "{\"op\":\"remove\",\"doc\":\"%s\",\"id\":\"%s\"}".formatted(MAP, id);
    }

    @Override
    public void close() {
        live.close();
        store.close();
    }
}
