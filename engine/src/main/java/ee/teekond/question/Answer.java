package ee.teekond.question;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.walk.Assumptions;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * The answer to an inquiry, fit to be shown to anyone.
 *
 * @param k the smallest number of people that is shown
 * @param rows the largest value first
 * @param totals what was counted in all
 * @param untold what cannot be told in all: nobody has said it, too few people, or a row hides its part of it
 * @param n how many people say so in all, those of rows with a hidden number left out
 * @param suppressedCount how many rows hide a number
 * @param sample whether any of it is invented
 */
public record Answer(
        Question question,
        ImmutableList<Grouping> by,
        Where where,
        LocalDate asOf,
        Assumptions assumptions,
        int k,
        ImmutableList<Row> rows,
        Counts<Measure> totals,
        ImmutableSet<Measure> untold,
        Disclosed n,
        int suppressedCount,
        boolean sample) {

    /** Whether a measure can be told in all. */
    public boolean tells(Measure measure) {
        return !untold.contains(measure);
    }

    /** The same with no more than so many rows; everything else is still told of all of them. */
    public Answer first(int most) {
        return new Answer(
                question, by, where, asOf, assumptions, k, rows.take(most), totals, untold, n, suppressedCount, sample);
    }

    /** The same, told as an answer under assumptions: what it was asked of had them in it already. */
    public Answer under(Assumptions given) {
        return new Answer(question, by, where, asOf, given, k, rows, totals, untold, n, suppressedCount, sample);
    }

    /** What part of everything looked at the value is, in per cent. */
    public int share() {
        return Row.share(totals);
    }
}
