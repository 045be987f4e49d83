package ee.teekond.server.live;

import ee.teekond.check.Checks;
import ee.teekond.edit.Change;
import ee.teekond.edit.Diff;
import ee.teekond.edit.Edit;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What bringing the documents of a workspace in would change: nothing that both have alike, and nothing that only the store
 * has.
 *
 * @param after everything as it would be
 * @param created documents the store has not got
 * @param edits what would change in those it has
 * @param findings why it cannot be brought in; empty if it can
 */
public record Arrival(
        Workspace after,
        ImmutableList<Document> created,
        ImmutableList<AddressedEdit> edits,
        ImmutableList<Finding> findings) {

    /** Compares the documents with those that are there. */
    public static Arrival of(Workspace before, ImmutableList<Document> documents) {
        ImmutableList<Document> created =
                documents.reject(document -> before.documents().containsKey(document.key()));
        ImmutableList<Document> changed = documents
                .reject(created::contains)
                .reject(document -> document.equals(before.documents().get(document.key())));
        ImmutableList<AddressedEdit> edits = changed.collect(document -> new AddressedEdit(
                document.key(), Diff.between(before.documents().get(document.key()), document)));
        Workspace after = before.with(documents.toArray(new Document[0]));
        return new Arrival(
                after,
                created,
                edits,
                Checks.check(after, Locator.NOWHERE).select(finding -> finding.counts(Severity.ERROR)));
    }

    /** Whether there is nothing to bring in. */
    public boolean isEmpty() {
        return created.isEmpty() && edits.isEmpty();
    }

    /** Documents that are published versions and would change, which they never do. */
    public ImmutableList<AddressedEdit> published() {
        return edits.select(edit -> Edition.of(edit.document().id()).version().isPresent());
    }

    static Change change(Workspace before, AddressedEdit edit) {
        Edit batch = edit.edit();
        return batch.applyTo(before.documents().get(edit.document())).orElseThrow();
    }
}
