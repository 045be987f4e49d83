package ee.teekond.graph;

import ee.teekond.model.Condition;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Text;
import java.util.Optional;

/** The way from one touchpoint to another, written in the journey or implied by its order. */
public record Link(String from, String to, FlowKind kind, Optional<Text> label, Optional<Condition> when) {

    /** A way nobody wrote down: the next touchpoint in order. */
    static Link implied(String from, String to) {
        return new Link(from, to, FlowKind.NEXT, Optional.empty(), Optional.empty());
    }

    /** Whether it leads on, rather than back to do something again. */
    public boolean isForward() {
        return kind != FlowKind.LOOP_BACK;
    }
}
