package ee.teekond.server.store;

import ee.teekond.model.DocumentKey;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One edit that was acknowledged.
 *
 * @param revision of the document after it; 1 for the first
 * @param clientEdit what whoever sent it calls it, to ask for the same answer again
 * @param asked hash of what was asked, which tells a repeated request from another one that took the same name
 * @param author who sent it
 * @param edit as it was applied, JSON on one line
 * @param inverse what leads back, JSON on one line
 * @param touched ids of the elements it added, removed, moved or changed
 * @param undoes the revision it takes back, if it is an undo
 */
public record StoredEvent(
        DocumentKey document,
        long revision,
        String clientEdit,
        String asked,
        String author,
        Instant at,
        String edit,
        String inverse,
        ImmutableList<String> touched,
        Optional<Long> undoes) {

    /** What damage to the row would change. */
    long crc() {
        return Crc.of(
                document.toString(),
                revision,
                clientEdit,
                asked,
                author,
                at,
                edit,
                inverse,
                touched.makeString(" "),
                undoes.map(String::valueOf).orElse(""));
    }

    /** An edit with the document it led to: what goes into the store together. */
    public record Recorded(StoredEvent event, String body) {

        /** The document after the edit. */
        public StoredDocument after() {
            return new StoredDocument(event.document(), event.revision(), body);
        }
    }
}
