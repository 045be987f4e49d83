package ee.teekond.walk;

import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * Whether something holds for a person, and what is not known about the person if that cannot be said.
 *
 * @param attributes names of the persona's fields that are missing; empty unless the truth is unknown
 */
record Judgement(Truth truth, ImmutableSortedSet<String> attributes) {

    static final Judgement TRUE = of(true);
    static final Judgement FALSE = of(false);

    /** Something that can be said. */
    static Judgement of(boolean holds) {
        return new Judgement(Truth.of(holds), SortedSets.immutable.empty());
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
        return new Judgement(truth.not(), attributes);
    }

    private Judgement with(Truth together, Judgement other) {
        return together == Truth.UNKNOWN
                ? new Judgement(together, attributes.union(other.attributes).toImmutable())
                : new Judgement(together, SortedSets.immutable.empty());
    }
}
