package ee.teekond.walk;

import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * Whether something holds for a person, and what is not known about the person if that cannot be said.
 *
 * @param attributes names of the persona's fields that are missing; empty unless the truth is unknown
 */
record Judgement(Truth truth, ImmutableSortedSet<String> attributes) {

    static final Judgement TRUE = new Judgement(Truth.TRUE, SortedSets.immutable.empty());
    static final Judgement FALSE = new Judgement(Truth.FALSE, SortedSets.immutable.empty());

    /** Something that can be said. */
    static Judgement of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Something that cannot be said without these fields of the persona; none named: not even with all of them. */
    static Judgement unknown(String... attributes) {
        return new Judgement(Truth.UNKNOWN, SortedSets.immutable.with(attributes));
    }

    Judgement and(Judgement other) {
        return with(truth.and(other.truth), other);
    }

    Judgement or(Judgement other) {
        return with(truth.or(other.truth), other);
    }

    Judgement not() {
        return with(truth.not(), this);
    }

    private Judgement with(Truth together, Judgement other) {
        if (together != Truth.UNKNOWN) {
            return of(together == Truth.TRUE);
        }
        return attributes.containsAllIterable(other.attributes) && truth == together
                ? this
                : new Judgement(together, attributes.union(other.attributes).toImmutable());
    }
}
