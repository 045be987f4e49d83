package ee.teekond.question;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import java.io.Serializable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * What one group has to say on a question. It holds how often each thing was said, not what follows from it, so that what
 * was added can be taken away again.
 *
 * @param readings values that are not simply added up, and how often each was given
 * @param samples how many contributions are invented
 */
public record Cell(
        Counts<Measure> figures,
        Counts<Reading> readings,
        Counts<Claim> claims,
        Counts<String> elements,
        Counts<Reason> reasons,
        int samples)
        implements Serializable {

    /** Nothing. */
    public static final Cell EMPTY =
            new Cell(Counts.none(), Counts.none(), Counts.none(), Counts.none(), Counts.none(), 0);

    /** So much of one measure. */
    public static Cell of(Measure measure, int amount) {
        return EMPTY.and(measure, amount);
    }

    /** The same, and so much of one more measure. */
    public Cell and(Measure measure, int amount) {
        return new Cell(figures.plus(Counts.of(measure, amount)), readings, claims, elements, reasons, samples);
    }

    /** The same, and a value that was given so many times. */
    public Cell reading(Measure measure, int value, int times) {
        return new Cell(
                figures,
                readings.plus(Counts.of(new Reading(measure, value), times)),
                claims,
                elements,
                reasons,
                samples);
    }

    /** The same, and who says so. */
    public Cell saidBy(ImmutableList<Claim> said) {
        return new Cell(figures, readings, claims.plus(Counts.each(said)), elements, reasons, samples);
    }

    /** The same, and which element counted for the value, and why. */
    public Cell about(String element, Reason reason) {
        return about(element).because(reason);
    }

    /** The same, and what counted for the value, if there is no more to say about it. */
    public Cell about(String element) {
        return new Cell(figures, readings, claims, elements.plus(Counts.of(element, 1)), reasons, samples);
    }

    /** The same, and why it counts. */
    public Cell because(Reason reason) {
        return new Cell(figures, readings, claims, elements, reasons.plus(Counts.of(reason, 1)), samples);
    }

    /** The same, invented if {@code invented}. */
    public Cell sample(boolean invented) {
        return new Cell(figures, readings, claims, elements, reasons, samples + (invented ? 1 : 0));
    }

    Cell withoutFigures() {
        return new Cell(Counts.none(), Counts.none(), claims, elements, reasons, samples);
    }

    /** Both together. */
    public Cell plus(Cell other) {
        return new CellBuilder().add(this, 1).add(other, 1).build();
    }

    /**
     * How many people say so: of each source the most it says anywhere here, those sources together that have enough people to
     * be told. A source of fewer adds nothing, so no two answers can be compared to find them.
     */
    public People people(Suppression suppression) {
        MutableSortedMap<String, Integer> most = SortedMaps.mutable.empty();
        claims.things().forEach(claim -> most.merge(claim.source(), claim.n(), Math::max));
        return suppression.together(most.valuesView().collect(People::new));
    }

    /** Who says so, ids. */
    public ImmutableList<String> sources() {
        return claims.things().collect(Claim::source).distinct();
    }
}
