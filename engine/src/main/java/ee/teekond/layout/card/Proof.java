package ee.teekond.layout.card;

import ee.teekond.disclosure.Disclosed;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a claim rests on, as far as a picture may show it.
 *
 * @param people how many people say so, as far as that may be shown; empty when nobody counted
 * @param sources the letters of the sources
 * @param assumed whether it is an assumption
 * @param sample whether it is invented for the example
 */
public record Proof(Optional<Disclosed> people, ImmutableList<String> sources, boolean assumed, boolean sample) {
    public static final Proof NONE = new Proof(Optional.empty(), Lists.immutable.empty(), false, false);

    public boolean isEmpty() {
        return people.isEmpty() && sources.isEmpty();
    }
}
