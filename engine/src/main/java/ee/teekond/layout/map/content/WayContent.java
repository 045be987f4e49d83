package ee.teekond.layout.map.content;

import ee.teekond.layout.desk.Said;
import java.util.Optional;

/**
 * A way on from a step.
 *
 * @param to the step it leads to
 * @param back whether it leads back, to do something again
 */
public record WayContent(StepContent to, boolean back, Optional<Said> label) {}
