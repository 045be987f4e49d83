package ee.teekond.question;

import ee.teekond.disclosure.People;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * What one group has to say on a question. It holds how often each thing was said, not what follows from it, so that what
 * was added can be taken away again.
 *
 * @param samples how many contributions are invented
 */
record Cell(
        Counts<Measure> figures, Counts<Claim> claims, Counts<String> elements, Counts<Reason> reasons, int samples) {

    static final Cell EMPTY = new Cell(Counts.none(), Counts.none(), Counts.none(), Counts.none(), 0);

    /** So much of one measure. */
    static Cell of(Measure measure, int amount) {
        return new Cell(Counts.of(measure, amount), Counts.none(), Counts.none(), Counts.none(), 0);
    }

    Cell saidBy(ImmutableList<Claim> said) {
        return new Cell(figures, claims.plus(Counts.each(said)), elements, reasons, samples);
    }

    Cell about(String element, Reason reason) {
        return new Cell(
                figures, claims, elements.plus(Counts.of(element, 1)), reasons.plus(Counts.of(reason, 1)), samples);
    }

    /** The same, and what counted for the value, if there is no more to say about it. */
    Cell about(String element) {
        return new Cell(figures, claims, elements.plus(Counts.of(element, 1)), reasons, samples);
    }

    /** The same, and why it counts for something else than the value. */
    Cell because(Reason reason) {
        return new Cell(figures, claims, elements, reasons.plus(Counts.of(reason, 1)), samples);
    }

    Cell sample(boolean invented) {
        return new Cell(figures, claims, elements, reasons, samples + (invented ? 1 : 0));
    }

    Cell withoutFigures() {
        return new Cell(Counts.none(), claims, elements, reasons, samples);
    }

    Cell plus(Cell other) {
        return new CellBuilder().add(this, 1).add(other, 1).build();
    }

    /** How many people say so: of each source the most it says anywhere here, sources together. */
    People people() {
        MutableSortedMap<String, Integer> most = SortedMaps.mutable.empty();
        claims.things().forEach(claim -> most.merge(claim.source(), claim.n(), Math::max));
        return new People((int) most.sumOfInt(Integer::intValue));
    }

    ImmutableList<String> sources() {
        return claims.things().collect(Claim::source).distinct();
    }
}
