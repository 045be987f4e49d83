package ee.teekond.server.live;

import ee.teekond.finding.Finding;
import ee.teekond.server.store.StoredEvent;
import org.eclipse.collections.api.list.ImmutableList;

/** What became of an edit. */
public sealed interface Answer {

    /** It is stored; the same when it was asked for before. */
    record Accepted(StoredEvent event) implements Answer {}

    /** It cannot be applied to the document as it is now. */
    record Refused(ImmutableList<Finding> findings) implements Answer {}

    /** It is no edit of this document. */
    record Unread(ImmutableList<Finding> findings) implements Answer {}

    /** Another edit has this name already. */
    record NameTaken() implements Answer {}

    /** The document is a published version, which never changes. */
    record Published() implements Answer {}
}
