package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.DifferenceKind;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.primitive.ImmutableObjectIntMap;
import org.eclipse.collections.api.map.primitive.MutableObjectIntMap;

/**
 * How many points relate in which way.
 *
 * @param share how many of the other journey's points are covered
 * @param others how many per cent other municipalities cover
 */
public record Tally(Share share, ImmutableList<Integer> others, ImmutableObjectIntMap<DifferenceKind> counts) {
    /** A tally of kinds, each standing for one point. */
    static Tally of(Share share, ImmutableList<Integer> others, ImmutableList<DifferenceKind> kinds) {
        MutableObjectIntMap<DifferenceKind> counts = ObjectIntMaps.mutable.empty();
        kinds.forEach(kind -> counts.addToValue(kind, 1));
        return new Tally(share, others, counts.toImmutable());
    }

    public int of(DifferenceKind kind) {
        return counts.getIfAbsent(kind, 0);
    }

    /** «93%»; a dash where there is nothing to cover. */
    public String percent() {
        return share.total() == 0 ? "–" : percent(share) + "%";
    }

    /** A share in per cent, but 100 and 0 only where nothing or everything is missing. */
    public static int percent(Share share) {
        int rounded = (200 * share.covered() + share.total()) / (2 * share.total());
        if (share.covered() == 0 || share.covered() == share.total()) {
            return rounded;
        }
        return Math.max(1, Math.min(rounded, 99));
    }
}
