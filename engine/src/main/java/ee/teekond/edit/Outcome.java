package ee.teekond.edit;

import ee.teekond.finding.Finding;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What became of an edit: a {@link Change}, or a {@link Refusal} that changed nothing. */
public sealed interface Outcome permits Change, Outcome.Refusal {

    /** The change; empty if the edit was refused. */
    Optional<Change> change();

    /** Why it was refused; empty if it was not. */
    ImmutableList<Finding> findings();

    /** The change of an edit that cannot be refused. */
    default Change orElseThrow() {
        return change().orElseThrow(() -> new IllegalStateException("refused: " + findings()));
    }

    /** An edit that cannot be applied. */
    record Refusal(ImmutableList<Finding> findings) implements Outcome {
        @Override
        public Optional<Change> change() {
            return Optional.empty();
        }
    }

    /** No findings. */
    ImmutableList<Finding> NONE = Lists.immutable.empty();
}
