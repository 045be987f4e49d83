package ee.teekond.server.live;

import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.edit.History;
import ee.teekond.edit.History.Entry;
import ee.teekond.model.Document;
import ee.teekond.server.store.Store;
import ee.teekond.server.store.StoredDocument;
import ee.teekond.server.store.StoredEvent;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * The last part of what was done to a document, as far as it can be undone.
 *
 * @param history its revisions count from {@code start}
 * @param start the revision it begins after
 */
record Past(History history, long start) {

    /** An edit can be taken back while it is among so many last ones. */
    static final int LEAST = 200;

    private static final int MOST = 3 * LEAST;

    /** What the store remembers. */
    static Past of(Store store, StoredDocument now) {
        StoredDocument start = store.checkpoint(now.key(), Math.max(0, now.revision() - LEAST))
                .orElseThrow(() -> new IllegalStateException("no beginning of " + now.key()));
        Document document = StoredText.document(start);
        MutableList<Entry> entries = Lists.mutable.empty();
        Document at = document;
        ImmutableList<StoredEvent> events =
                store.events(now.key(), start.revision(), (int) (now.revision() - start.revision()));
        for (StoredEvent event : events) {
            Edit edit = StoredText.edit(event.edit(), at);
            Change change = edit.applyTo(at).orElseThrow();
            at = change.after();
            entries.add(new Entry(
                    entries.size() + 1,
                    event.author(),
                    event.at(),
                    edit,
                    StoredText.edit(event.inverse(), at),
                    Sets.immutable.withAll(event.touched()),
                    event.undoes().map(undone -> (int) (undone - start.revision()))));
        }
        if (!StoredText.body(at).equals(now.body())) {
            throw new IllegalStateException("the edits of " + now.key() + " do not lead to what it is");
        }
        return new Past(new History(document, at, entries.toImmutable()), start.revision());
    }

    long revision() {
        return start + history.entries().size();
    }

    Document now() {
        return history.now();
    }

    /** The same after one more, forgetting the first when there are many. */
    Past with(History longer) {
        int surplus = longer.entries().size() > MOST ? MOST - LEAST : 0;
        return surplus == 0 ? new Past(longer, start) : new Past(longer.since(surplus), start + surplus);
    }
}
