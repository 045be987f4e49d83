package ee.teekond.compare.recur;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A way in which journeys can do the same. A new one is one more row in {@link Candidates}. */
interface Pattern {

    Recurring kind();

    /** Where it is found in one journey. */
    ImmutableList<Occurrence> in(Variant variant);

    /** What of all that was found is the same: what has the same key, unless that is harder to tell. */
    default ImmutableList<Group> groups(ImmutableList<Occurrence> all) {
        return all.groupBy(Occurrence::key)
                .multiValuesView()
                .collect(occurrences -> new Group(Lists.immutable.withAll(occurrences)))
                .toList()
                .toImmutable();
    }

    /** What it means for the reference as it is now; empty if that does so already, or no longer can. */
    Optional<Proposed> propose(Reference reference, Group group);
}
