package ee.teekond.compare.recur;

import org.eclipse.collections.api.list.ImmutableList;

/** The same difference in several journeys. */
record Group(ImmutableList<Occurrence> occurrences) {

    Occurrence first() {
        return occurrences.getFirst();
    }

    int municipalities() {
        return occurrences
                .collect(occurrence -> occurrence.variant().municipality())
                .distinct()
                .size();
    }

    ImmutableList<Candidate.Case> cases() {
        return occurrences
                .collect(Occurrence::asCase)
                .toSortedListBy(Candidate.Case::municipality)
                .toImmutable();
    }
}
