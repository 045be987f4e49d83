package ee.teekond.layout.heatmap.content;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Row;
import java.util.Optional;

/** Reads what a row of an answer comes to as a cell. */
record CellReader(Question question, Scale scale) {

    /** A cell that hides nothing but itself. */
    CellContent cell(String id, String spoken, Optional<Row> row) {
        return cell(id, spoken, row, false);
    }

    /**
     * A cell that sums up others.
     *
     * @param hides whether one of those is hidden; then nothing is told from which it could be worked out
     */
    CellContent cell(String id, String spoken, Optional<Row> found, boolean hides) {
        if (found.isEmpty()) {
            return CellContent.empty(id, spoken);
        }
        var row = found.get();
        var n = people(row).filter(each -> !hides || each.isSuppressed());
        var state = state(row, hides);
        if (state != CellState.TOLD) {
            return CellContent.of(id, spoken, state, n, row.sample());
        }
        int value = row.figure(Measure.VALUE);
        int share = scale == Scale.SHARE ? row.share() : 0;
        return new CellContent(
                id,
                spoken,
                state,
                scale.figure(value, share),
                scale.bin(scale == Scale.SHARE ? share : value),
                value,
                row.tells(Measure.UNKNOWN) ? row.figure(Measure.UNKNOWN) : 0,
                total(row),
                share,
                n,
                row.sample(),
                false);
    }

    /** Nobody is not told apart from nobody counted. */
    private static Optional<Disclosed> people(Row row) {
        return Optional.of(row.n())
                .filter(n -> n.count().filter(count -> count == 0).isEmpty());
    }

    private CellState state(Row row, boolean hides) {
        if (!row.tells(Measure.VALUE)) {
            return row.isSuppressed() ? CellState.SUPPRESSED : CellState.UNTOLD;
        }
        if (hides && question.isOfPeople()) {
            return CellState.SUPPRESSED;
        }
        if (scale == Scale.SHARE && total(row) == 0) {
            return CellState.EMPTY;
        }
        int unknown = row.figure(Measure.UNKNOWN);
        boolean nothingElse = scale == Scale.SHARE ? unknown == total(row) : row.figure(Measure.VALUE) == 0;
        return unknown > 0 && nothingElse ? CellState.UNKNOWN : CellState.TOLD;
    }

    private int total(Row row) {
        return scale == Scale.SHARE && row.tells(Measure.TOTAL) ? row.figure(Measure.TOTAL) : 0;
    }
}
