package ee.teekond.layout.map.lane;

import ee.teekond.layout.map.content.Feeling;
import ee.teekond.layout.map.content.StepContent;
import java.util.Optional;

/**
 * A value on the curve, or one of its loose ends.
 *
 * @param step whose value it is; empty for a loose end
 */
record CurvePoint(int x, int y, Optional<StepContent> step, boolean assumed) {
    static CurvePoint of(StepContent step, Feeling feeling, int x, int zero, int perTenth) {
        return new CurvePoint(x, zero - feeling.tenths() * perTenth, Optional.of(step), feeling.assumed());
    }

    /** A loose end that continues this value. */
    CurvePoint endAt(int x, int y) {
        return new CurvePoint(x, y, Optional.empty(), assumed);
    }
}
