package ee.teekond.graph;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A stretch of touchpoints beside the main line.
 *
 * @param entry the way in from where it forks off; empty for a second start and for what nothing leads to
 * @param touchpoints the stretch, in order, at least one
 * @param exit the way back to where it merges; empty when it ends by itself
 */
public record Branch(Optional<Link> entry, ImmutableList<String> touchpoints, Optional<Link> exit) {

    /** Where it forks off. */
    public Optional<String> fork() {
        return entry.map(Link::from);
    }

    /** Where it merges. */
    public Optional<String> merge() {
        return exit.map(Link::to);
    }
}
