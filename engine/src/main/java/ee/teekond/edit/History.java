package ee.teekond.edit;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.primitive.MutableIntSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.primitive.IntSets;

/**
 * What has been done to a document since some state of it, by whom and when.
 *
 * @param start the document before the first entry
 * @param now the document after the last
 */
public record History(Document start, Document now, ImmutableList<Entry> entries) {

    /**
     * One edit that was applied.
     *
     * @param revision 1 for the first
     * @param edit as it was applied
     * @param undoes the revision it takes back, if it is an undo; 0 or less if that is before the start
     */
    public record Entry(
            int revision,
            String author,
            Instant at,
            Edit edit,
            Edit inverse,
            ImmutableSet<String> touched,
            Optional<Integer> undoes) {

        /** Whether it is no undo, nor an undo of one. */
        boolean isDone() {
            return undoes.isEmpty();
        }
    }

    /** The history after an attempt, and what became of it. A refused edit leaves the history as it was. */
    public record Attempt(History history, Outcome outcome) {}

    /** Nothing has been done yet. */
    public static History of(Document start) {
        return new History(start, start, Lists.immutable.empty());
    }

    /** Applies an edit. If the sibling it names is gone, the nearest surviving one before it stands in. */
    public Attempt apply(Edit edit, String author, Instant at) {
        return record(new Neighbours(this).resolve(edit), author, at, Optional.empty());
    }

    /** Takes back the author's own last edit that still stands. Refused where somebody has changed the same since. */
    public Attempt undo(String author, Instant at) {
        return takeBack(standing(author).select(Entry::isDone).getLastOptional(), author, at);
    }

    /** Does again what the author took back last, unless they have done something else since. */
    public Attempt redo(String author, Instant at) {
        int lastDone = done(author).getLastOptional().map(Entry::revision).orElse(0);
        return takeBack(
                standing(author)
                        .select(entry -> isUndo(entry) && entry.revision() > lastDone)
                        .getLastOptional(),
                author,
                at);
    }

    /**
     * The document after some revision; 0 is the start.
     *
     * @throws IndexOutOfBoundsException if there is no such revision yet
     */
    public Document at(int revision) {
        Document document = start;
        for (Entry entry : entries.subList(0, revision)) {
            document = entry.edit().applyTo(document).orElseThrow().after();
        }
        return document;
    }

    /**
     * The same without its first entries, which can no longer be taken back. What is left is numbered from 1 again; an entry
     * that takes one of those back then says 0 or less.
     */
    public History since(int revision) {
        ImmutableList<Entry> left = entries.drop(revision)
                .collect(entry -> new Entry(
                        entry.revision() - revision,
                        entry.author(),
                        entry.at(),
                        entry.edit(),
                        entry.inverse(),
                        entry.touched(),
                        entry.undoes().map(undone -> undone - revision)));
        return new History(at(revision), now, left);
    }

    private Attempt takeBack(Optional<Entry> entry, String author, Instant at) {
        return entry.map(done ->
                        record(new Neighbours(this).resolve(done.inverse()), author, at, Optional.of(done.revision())))
                .orElseGet(() -> new Attempt(
                        this,
                        new Outcome.Refusal(Lists.immutable.with(
                                Finding.of(Rule.EDIT_NOTHING_TO_UNDO, now.key().toString())))));
    }

    private Attempt record(Edit edit, String author, Instant at, Optional<Integer> undoes) {
        Outcome outcome = edit.applyTo(now);
        if (outcome.change().isEmpty()) {
            return new Attempt(this, new Outcome.Refusal(outcome.findings().collect(this::naming)));
        }
        Change change = outcome.orElseThrow();
        Entry entry = new Entry(entries.size() + 1, author, at, edit, change.inverse(), change.touched(), undoes);
        return new Attempt(new History(start, change.after(), entries.newWith(entry)), outcome);
    }

    /** Says who changed what an edit expected to find unchanged. */
    private Finding naming(Finding finding) {
        if (finding.rule() != Rule.EDIT_CHANGED_SINCE) {
            return finding;
        }
        String element = finding.arguments().getFirst();
        return entries.select(entry -> entry.touched().contains(element))
                .getLastOptional()
                .map(entry -> Finding.of(
                        Rule.EDIT_CHANGED_BY,
                        finding.about(),
                        finding.arguments().newWith(entry.author()).toArray()))
                .orElse(finding);
    }

    private ImmutableList<Entry> done(String author) {
        return entries.select(entry -> entry.author().equals(author) && entry.isDone());
    }

    /** Whether it takes back something done, rather than something taken back. */
    private boolean isUndo(Entry entry) {
        return entry.undoes()
                .filter(revision -> revision < 1 || !isUndo(entries.get(revision - 1)))
                .isPresent();
    }

    /** The author's entries that nothing takes back which stands itself. */
    private ImmutableList<Entry> standing(String author) {
        MutableIntSet takenBack = IntSets.mutable.empty();
        entries.asReversed()
                .select(entry -> !takenBack.contains(entry.revision()))
                .forEach(entry -> entry.undoes().ifPresent(takenBack::add));
        return entries.select(entry -> entry.author().equals(author) && !takenBack.contains(entry.revision()));
    }
}
