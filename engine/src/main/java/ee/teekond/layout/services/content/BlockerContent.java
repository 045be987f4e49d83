package ee.teekond.layout.services.content;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A service that is not there, and everything it blocks.
 *
 * @param state how it stands, in a word
 */
public record BlockerContent(RankContent rank, String state, ImmutableList<Reach> steps) {
    /**
     * A step it blocks.
     *
     * @param through the services between, by number and name; empty where the step uses it itself
     */
    public record Reach(String id, String title, String through) {}
}
