package ee.teekond.layout.heatmap.content;

import ee.teekond.disclosure.Disclosed;
import java.util.Optional;

/**
 * What a cell or a total says. Where nothing may be told there is nothing in here either.
 *
 * @param id within the picture
 * @param spoken what it is about, for those who do not see it
 * @param figure as written; empty unless told
 * @param share of everything looked at, in per cent; 0 where the question knows no whole
 * @param n how many people say so, as far as that may be shown; empty when nobody counted
 * @param sample whether any of it is invented
 * @param top whether it is one of the highest
 */
public record CellContent(
        String id,
        String spoken,
        CellState state,
        String figure,
        int bin,
        int value,
        int unknown,
        int total,
        int share,
        Optional<Disclosed> n,
        boolean sample,
        boolean top) {

    static CellContent empty(String id, String spoken) {
        return of(id, spoken, CellState.EMPTY, Optional.empty(), false);
    }

    static CellContent of(String id, String spoken, CellState state, Optional<Disclosed> n, boolean sample) {
        return new CellContent(id, spoken, state, "", 0, 0, 0, 0, 0, n, sample, false);
    }

    public boolean isTold() {
        return state == CellState.TOLD;
    }

    /** Whether less than half of it is known. */
    public boolean isMostlyUnknown() {
        return isTold() && 2 * unknown > total && total > 0;
    }

    CellContent highest() {
        return new CellContent(id, spoken, state, figure, bin, value, unknown, total, share, n, sample, true);
    }
}
