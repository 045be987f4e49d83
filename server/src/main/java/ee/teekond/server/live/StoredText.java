package ee.teekond.server.live;

import ee.teekond.edit.Edit;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.EditJson;
import ee.teekond.exchange.EditReading;
import ee.teekond.file.CanonicalText;
import ee.teekond.file.JourneyLines;
import ee.teekond.file.JsonParts;
import ee.teekond.file.LinesException;
import ee.teekond.model.Document;
import ee.teekond.model.Manifest;
import ee.teekond.model.Workspace;
import ee.teekond.server.store.StoredDocument;
import org.eclipse.collections.impl.factory.Lists;

/** Documents and edits as the store keeps them. What it gave back must be read: else the data is not of this program. */
final class StoredText {

    private static final boolean WITH_SAMPLE = true;

    private StoredText() {}

    static StoredDocument of(Document document, long revision) {
        return new StoredDocument(document.key(), revision, body(document));
    }

    static String body(Document document) {
        return CanonicalText.jsonLine(document).stripTrailing();
    }

    static Document document(StoredDocument stored) {
        String name = stored.key().toString();
        try {
            return JourneyLines.line(stored.body(), name, WITH_SAMPLE).orElseThrow();
        } catch (LinesException unread) {
            throw new IllegalStateException(name + " in the store cannot be read: " + unread.findings(), unread);
        }
    }

    static String of(AddressedEdit edit) {
        return EditJson.line(edit);
    }

    /**
     * An edit that was put in.
     *
     * @param at the document it was made for, as it was then
     */
    static Edit edit(String stored, Document at) {
        JsonParts parts = new JsonParts(at.key().toString());
        return parts.read(stored)
                .flatMap(part -> EditReading.one(part, alone(at)))
                .map(AddressedEdit::edit)
                .filter(edit -> parts.findings().isEmpty())
                .orElseThrow(() -> new IllegalStateException(
                        "an edit of " + at.key() + " in the store cannot be read: " + parts.findings()));
    }

    /** A workspace with nothing but one document: an edit names elements of that only. */
    static Workspace alone(Document document) {
        return Workspace.of(Manifest.PLAIN, Lists.immutable.with(document));
    }
}
