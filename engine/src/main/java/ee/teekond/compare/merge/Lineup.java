package ee.teekond.compare.merge;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;

/** Brings two orders of the same things into one, the same whichever comes first. */
final class Lineup {

    private Lineup() {}

    /**
     * One order that keeps both where they agree. What only one has stands between the same neighbours; of two runs between
     * the same neighbours the one whose first comes first in the alphabet goes first.
     */
    static ImmutableList<String> of(ImmutableList<String> one, ImmutableList<String> other) {
        SetIterable<String> both = one.toSet().intersect(other.toSet());
        boolean agree = one.select(both::contains).equals(other.select(both::contains));
        ImmutableList<String> leading = one.makeString("\n").compareTo(other.makeString("\n")) <= 0 ? one : other;
        ImmutableList<String> following = leading == one ? other : one;
        return between(leading, agree ? following : following.reject(both::contains));
    }

    private static ImmutableList<String> between(ImmutableList<String> leading, ImmutableList<String> following) {
        MutableList<String> merged = Lists.mutable.empty();
        int mine = 0;
        int yours = 0;
        while (mine < leading.size() || yours < following.size()) {
            ImmutableList<String> before = run(leading, mine, following);
            ImmutableList<String> after = run(following, yours, leading);
            mine += before.size();
            yours += after.size();
            boolean first =
                    after.isEmpty() || (before.notEmpty() && before.get(0).compareTo(after.get(0)) < 0);
            merged.addAllIterable(first ? before : after);
            merged.addAllIterable(first ? after : before);
            if (mine < leading.size()) {
                merged.add(leading.get(mine));
                mine++;
                yours += yours < following.size() ? 1 : 0;
            }
        }
        return merged.toImmutable();
    }

    /** What follows in one list up to the next thing the other has too. */
    private static ImmutableList<String> run(ImmutableList<String> list, int from, ImmutableList<String> other) {
        return list.drop(from).takeWhile(item -> !other.contains(item));
    }
}
