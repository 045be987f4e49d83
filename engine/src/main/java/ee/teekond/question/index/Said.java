package ee.teekond.question.index;

import ee.teekond.question.Cell;
import ee.teekond.question.Counts;
import ee.teekond.question.Measure;

/**
 * What was said somewhere, apart from where and by whom.
 *
 * @param samples how much of it is invented
 * @param speaks whether there is more to it than figures: who says so, about what, and why
 */
record Said(Counts<Measure> figures, int samples, boolean speaks) {

    static Said of(Cell cell) {
        return new Said(
                cell.figures(),
                cell.samples(),
                !new Cell(Counts.none(), Counts.none(), cell.claims(), cell.elements(), cell.reasons(), 0)
                        .equals(Cell.EMPTY));
    }
}
