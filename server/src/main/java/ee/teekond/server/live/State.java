package ee.teekond.server.live;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Everything at one moment: what is read together fits together.
 *
 * @param revisions how many edits each document has seen
 * @param moment counts up with every change of anything
 */
public record State(Workspace workspace, ImmutableMap<DocumentKey, Long> revisions, long moment) {

    /** How many edits a document has seen. */
    public long revision(DocumentKey key) {
        return revisions.getIfAbsentValue(key, 0L);
    }

    State with(Document document, long revision) {
        return new State(workspace.with(document), revisions.newWithKeyValue(document.key(), revision), moment + 1);
    }
}
