package ee.teekond.compare.merge;

import ee.teekond.model.Document;
import ee.teekond.model.Language;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Two states of a document that grew from a third, brought together. Where only one side changed something, that is in the
 * result; where both did and cannot both have their way, ours stands and the situation is named. References within the
 * document always resolve.
 *
 * @param conflicts settled or not, each once
 */
public record Merge(Document result, ImmutableList<Conflict> conflicts) {

    /** Takes everything of theirs that nothing of ours stands in the way of. */
    public static Merge of(Document base, Document ours, Document theirs, Language source) {
        return of(base, ours, theirs, source, Wishes.EVERYTHING);
    }

    /**
     * Takes what is wished.
     *
     * @param source the language translations are made from
     * @throws IllegalArgumentException if the three are not states of one document
     */
    public static Merge of(Document base, Document ours, Document theirs, Language source, Wishes wishes) {
        if (!base.key().equals(ours.key()) || !base.key().equals(theirs.key())) {
            throw new IllegalArgumentException(base.key() + ", " + ours.key() + ", " + theirs.key());
        }
        return new Merging(base, ours, theirs, source, wishes).merged();
    }
}
