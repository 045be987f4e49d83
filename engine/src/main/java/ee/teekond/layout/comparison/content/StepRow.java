package ee.teekond.layout.comparison.content;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.desk.Said;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A step of this journey, of the other, or one of each that belong together.
 *
 * @param moved whether this journey has it in another place
 * @param from of a moved step: where the other journey has it, in words
 * @param changes what differs, in words
 * @param guess how sure the match is; empty where there is no doubt
 */
public record StepRow(
        DifferenceKind kind,
        boolean moved,
        Optional<Point> our,
        Optional<Point> their,
        String from,
        ImmutableList<String> changes,
        Optional<Said> reason,
        String guess,
        boolean sample) {
    /** Whether each journey has a step here. */
    public boolean isPair() {
        return our.isPresent() && their.isPresent();
    }

    /** The step as this journey has it, or else as the other has it. */
    public Point shown() {
        return our.or(() -> their).orElseThrow();
    }
}
