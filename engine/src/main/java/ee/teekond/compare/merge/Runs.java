package ee.teekond.compare.merge;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * An order put together around the things that neither side has moved: each side's others stand after the nearest of those
 * before them.
 *
 * @param fixed those nobody has moved, in their order, whether they are still wanted or not
 * @param wanted whether a thing belongs in the result
 */
record Runs(ImmutableList<String> fixed, Predicate<String> wanted) {

    /**
     * One side's list.
     *
     * @param placed which of its things the side decides about
     * @param astray things that are fixed, but do not stand where they stood in this list
     */
    record Part(ImmutableList<String> list, Predicate<String> placed, Predicate<String> astray) {}

    ImmutableList<String> merge(Part ours, Part theirs) {
        MutableMap<Optional<String>, MutableList<String>> our = after(ours);
        MutableMap<Optional<String>, MutableList<String>> their = after(theirs);
        MutableList<String> merged = Lists.mutable.empty();
        merged.addAllIterable(lineup(our, their, Optional.empty()));
        for (String id : fixed) {
            if (wanted.test(id)) {
                merged.add(id);
            }
            merged.addAllIterable(lineup(our, their, Optional.of(id)));
        }
        return merged.toImmutable();
    }

    /** The fixed thing after which something stands in one side's list; empty at its start. */
    Optional<String> anchor(Part part, String id) {
        return part.list()
                .take(part.list().indexOf(id))
                .select(before -> isAnchor(part, before))
                .getLastOptional();
    }

    private boolean isAnchor(Part part, String id) {
        return fixed.contains(id) && !part.astray().test(id);
    }

    private MutableMap<Optional<String>, MutableList<String>> after(Part part) {
        MutableMap<Optional<String>, MutableList<String>> runs = Maps.mutable.empty();
        Optional<String> anchor = Optional.empty();
        for (String id : part.list()) {
            if (isAnchor(part, id)) {
                anchor = Optional.of(id);
            } else if (!fixed.contains(id) && wanted.test(id) && part.placed().test(id)) {
                runs.getIfAbsentPut(anchor, Lists.mutable::empty).add(id);
            }
        }
        return runs;
    }

    private static ImmutableList<String> lineup(
            MutableMap<Optional<String>, MutableList<String>> our,
            MutableMap<Optional<String>, MutableList<String>> their,
            Optional<String> anchor) {
        return Lineup.of(
                our.getIfAbsentValue(anchor, Lists.mutable.empty()).toImmutable(),
                their.getIfAbsentValue(anchor, Lists.mutable.empty()).toImmutable());
    }
}
