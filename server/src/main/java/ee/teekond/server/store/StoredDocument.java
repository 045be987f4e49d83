package ee.teekond.server.store;

import ee.teekond.model.DocumentKey;

/**
 * A document as it stood after some edit.
 *
 * @param revision how many edits led to it; 0 is how it came in
 * @param body canonical JSON on one line
 */
public record StoredDocument(DocumentKey key, long revision, String body) {

    /** What damage to the row would change. */
    long crc() {
        return Crc.of(key.toString(), revision, body);
    }
}
