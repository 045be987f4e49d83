package ee.teekond.question;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The terms a question is answered in.
 *
 * @param name in commands and addresses
 * @param unit what its value is a number of
 * @param measures what it counts, the value first
 * @param usual how its answer is grouped if nobody says otherwise
 * @param groupings by what its answer can be grouped, and which part it can be put to
 */
public record Terms(
        String name,
        Unit unit,
        ImmutableList<Measure> measures,
        ImmutableList<Grouping> usual,
        ImmutableList<Grouping> groupings) {

    /** Counts the value alone, and is grouped by nothing yet. */
    public static Terms of(String name, Unit unit) {
        return new Terms(
                name, unit, Lists.immutable.with(Measure.VALUE), Lists.immutable.empty(), Lists.immutable.empty());
    }

    /** The same, and counts these as well. */
    public Terms counting(Measure... more) {
        return new Terms(name, unit, measures.newWithAll(Lists.immutable.with(more)), usual, groupings);
    }

    /** The same, grouped by this if nobody says otherwise. */
    public Terms usually(Grouping... by) {
        return new Terms(name, unit, measures, Lists.immutable.with(by), groupings);
    }

    /** The same, which can be grouped by all these. */
    public Terms by(ImmutableList<Grouping> some, Grouping... more) {
        return new Terms(name, unit, measures, usual, some.newWithAll(Lists.immutable.with(more)));
    }
}
