package ee.teekond.layout.map.content;

import ee.teekond.disclosure.Disclosed;
import java.util.Optional;

/**
 * How a step feels.
 *
 * @param tenths from −20 to 20
 * @param assumed whether nobody has confirmed it
 * @param people how many answers stand behind it
 */
public record Feeling(int tenths, boolean assumed, Optional<Disclosed> people, boolean sample) {
    private static final int HARD = -10;

    /** Whether too few have answered for it to be shown. */
    public boolean isHidden() {
        return people.filter(Disclosed::isSuppressed).isPresent();
    }

    /** Whether the step is a hard one, as far as that may be shown. */
    public boolean isHard() {
        return !isHidden() && tenths <= HARD;
    }
}
