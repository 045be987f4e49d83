package ee.teekond.question;

import ee.teekond.disclosure.Disclosed;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * One group of an answer.
 *
 * @param group its values, one for each grouping; an empty one where there is no such thing
 * @param figures what was counted
 * @param untold what cannot be told: nobody has said it, or too few people
 * @param n how many people say so
 * @param sources who they are, ids
 * @param sample whether any of it is invented
 * @param elements names of the elements counted in the value
 * @param because what counted, one by one
 */
public record Row(
        ImmutableList<String> group,
        Counts<Measure> figures,
        ImmutableSet<Measure> untold,
        Disclosed n,
        ImmutableList<String> sources,
        boolean sample,
        ImmutableList<String> elements,
        ImmutableList<Reason> because) {

    /** So much of a measure. */
    public int figure(Measure measure) {
        return figures.get(measure);
    }

    /** What part of everything looked at the value is, in per cent. */
    public int share() {
        return share(figures);
    }

    /** What part of everything looked at the value is, in per cent; nothing is no part of nothing. */
    static int share(Counts<Measure> figures) {
        int total = figures.get(Measure.TOTAL);
        return total == 0 ? 0 : Math.round(100f * figures.get(Measure.VALUE) / total);
    }

    /** Whether a measure can be told. */
    public boolean tells(Measure measure) {
        return !untold.contains(measure);
    }

    /** Whether a number of people is hidden. */
    public boolean isSuppressed() {
        return n.isSuppressed();
    }
}
