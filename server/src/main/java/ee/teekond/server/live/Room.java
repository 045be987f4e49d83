package ee.teekond.server.live;

import ee.teekond.check.Checks;
import ee.teekond.edit.Edit;
import ee.teekond.edit.History;
import ee.teekond.edit.History.Attempt;
import ee.teekond.edit.Outcome;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.AppliedEdits;
import ee.teekond.exchange.EditReading;
import ee.teekond.file.JsonParts;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Edition;
import ee.teekond.server.live.Feed.News;
import ee.teekond.server.store.StoreException;
import ee.teekond.server.store.StoreException.Reason;
import ee.teekond.server.store.StoredEvent;
import ee.teekond.server.store.StoredEvent.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/** One document and everybody who looks at it. Edits come one after another. */
public final class Room {

    /** So many edits a reader who comes back is told one by one. */
    static final int RESUMED = 200;

    /** So often an edit is tried again when another node was faster. */
    private static final int ATTEMPTS = 8;

    private final DocumentKey key;
    private final Live live;
    private final List<Feed> feeds = new CopyOnWriteArrayList<>();
    private Optional<Past> known = Optional.empty();

    Room(DocumentKey key, Live live) {
        this.key = key;
        this.live = live;
    }

    /**
     * Applies an edit and stores it. The same request again gets the same answer.
     *
     * @param part the edit as it was sent; what is wrong with it is in the answer
     * @param parts the text it is part of
     */
    public Answer edit(Sender sender, JsonParts.Part part, JsonParts parts) {
        return submit(sender, past -> {
            Optional<AddressedEdit> edit = EditReading.one(part, StoredText.alone(past.now()));
            return parts.findings().isEmpty()
                    ? new Tried(past.history().apply(edit.orElseThrow().edit(), sender.author(), live.now()))
                    : new Tried(new Answer.Unread(parts.findings()));
        });
    }

    /** Takes back the sender's own last edit that still stands. */
    public Answer undo(Sender sender) {
        return submit(sender, past -> new Tried(past.history().undo(sender.author(), live.now())));
    }

    /** Does again what the sender took back last. */
    public Answer redo(Sender sender) {
        return submit(sender, past -> new Tried(past.history().redo(sender.author(), live.now())));
    }

    /** An attempt, or why there was none. */
    private record Tried(Optional<Attempt> attempt, Optional<Answer> answer) {
        Tried(Attempt attempt) {
            this(Optional.of(attempt), Optional.empty());
        }

        Tried(Answer answer) {
            this(Optional.empty(), Optional.of(answer));
        }
    }

    private Answer submit(Sender sender, Function<Past, Tried> trying) {
        if (Edition.of(key.id()).version().isPresent()) {
            return new Answer.Published();
        }
        return live.inTurn(() -> {
            for (int attempt = 1; ; attempt++) {
                Optional<Answer> before = live.store()
                        .event(key, sender.clientEdit())
                        .map(event -> isSame(event, sender) ? new Answer.Accepted(event) : new Answer.NameTaken());
                if (before.isPresent()) {
                    return before.get();
                }
                try {
                    return once(sender, trying);
                } catch (StoreException refused) {
                    if (refused.reason() != Reason.OUTRUN || attempt == ATTEMPTS) {
                        throw refused;
                    }
                    catchUp();
                }
            }
        });
    }

    private static boolean isSame(StoredEvent event, Sender sender) {
        return event.author().equals(sender.author()) && event.asked().equals(sender.asked());
    }

    private Answer once(Sender sender, Function<Past, Tried> trying) {
        Past past = past();
        Tried tried = trying.apply(past);
        if (tried.answer().isPresent()) {
            return tried.answer().get();
        }
        Attempt attempt = tried.attempt().orElseThrow();
        ImmutableList<Finding> findings = attempt.outcome().findings();
        if (findings.isEmpty()) {
            findings = unfit(past.now(), attempt);
        }
        if (findings.notEmpty()) {
            return new Answer.Refused(findings);
        }
        History.Entry entry = attempt.history().entries().getLast();
        StoredEvent event = event(entry, past.start(), sender);
        Document after = attempt.history().now();
        live.store().append(new Recorded(event, StoredText.body(after)));
        // From here on it is stored, whatever happens.
        known = Optional.of(past.with(attempt.history()));
        live.changed(after, event.revision());
        tell(new News.Edited(event));
        return new Answer.Accepted(event);
    }

    /** What would be wrong in the other documents, and in this one as checks see it. */
    private ImmutableList<Finding> unfit(Document before, Attempt attempt) {
        Document after = attempt.history().now();
        ImmutableList<Finding> taken = attempt.outcome()
                .change()
                .map(change -> AppliedEdits.taken(live.state().workspace(), change))
                .orElse(Outcome.NONE);
        return taken.notEmpty()
                ? taken
                : Checks.errorsAfter(live.state().workspace().with(after), before, after, Locator.NOWHERE);
    }

    private StoredEvent event(History.Entry entry, long start, Sender sender) {
        return new StoredEvent(
                key,
                start + entry.revision(),
                sender.clientEdit(),
                sender.asked(),
                entry.author(),
                entry.at(),
                text(entry.edit()),
                text(entry.inverse()),
                entry.touched().toSortedList().toImmutable(),
                entry.undoes().map(undone -> start + undone));
    }

    private String text(Edit edit) {
        return StoredText.of(new AddressedEdit(key, edit));
    }

    private Past past() {
        Past past = known.orElseGet(() -> Past.of(live.store(), live.stored(key)));
        known = Optional.of(past);
        return past;
    }

    /** Reads what another node has stored meanwhile, and tells it here. */
    void catchUp() {
        long before = live.state().revision(key);
        Past past = Past.of(live.store(), live.stored(key));
        known = Optional.of(past);
        if (past.revision() > before) {
            live.changed(past.now(), past.revision());
            long missed = past.revision() - before;
            if (missed > RESUMED) {
                tell(new News.Reset(past.revision()));
            } else {
                live.store().events(key, before, (int) missed).forEach(event -> tell(new News.Edited(event)));
            }
        }
    }

    /** Forgets what can be read again. */
    void rest() {
        known = Optional.empty();
    }

    /** Tells everybody here. */
    void tell(News news) {
        feeds.forEach(feed -> feed.tell(news));
    }

    void forget(Feed feed) {
        feeds.remove(feed);
    }

    /** How many look at it. */
    public int readers() {
        return feeds.size();
    }

    /**
     * Begins to tell what happens here.
     *
     * @param after the last revision the reader knows; empty for one who has just read the document. What happened since is
     *     told first, or, if that is too much or was never here, that the document must be read again.
     */
    public Feed listen(Optional<Long> after) {
        return live.inTurn(() -> {
            Feed feed = new Feed(this);
            long now = live.state().revision(key);
            long since = after.orElse(now);
            if (since < 0 || since > now || now - since > RESUMED) {
                feed.tell(new News.Reset(now));
            } else if (since < now) {
                live.store()
                        .events(key, since, (int) (now - since))
                        .forEach(event -> feed.tell(new News.Edited(event)));
            }
            feeds.add(feed);
            return feed;
        });
    }
}
