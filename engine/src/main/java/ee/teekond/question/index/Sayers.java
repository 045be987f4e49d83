package ee.teekond.question.index;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import java.util.Arrays;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;
import org.jspecify.annotations.Nullable;

/** Who says so in every group: of each source the most people it claims there. */
final class Sayers {

    private final CodedQuestion kept;
    private final Cut cut;
    private final Groups groups;
    private final Suppression suppression;

    /** Source by source in the order of their names, the groups it speaks in. */
    private final IntArrayList sources = new IntArrayList();

    private final IntArrayList where = new IntArrayList();
    private final IntArrayList most = new IntArrayList();

    private int[] shown = new int[0];
    private boolean[] anybody = new boolean[0];

    Sayers(CodedQuestion kept, Cut cut, Groups groups, Suppression suppression) {
        this.kept = kept;
        this.cut = cut;
        this.groups = groups;
        this.suppression = suppression;
    }

    /** Adds everybody up who is asked about. */
    void add() {
        int[] peak = new int[Math.max(16, groups.size())];
        Arrays.fill(peak, -1);
        IntArrayList touched = new IntArrayList();
        for (int source : kept.sources.inOrder()) {
            if (source >= kept.bySource.size()) {
                continue;
            }
            peak = peaks(kept.bySource.get(source), peak, touched);
            for (int i = 0; i < touched.size(); i++) {
                int group = touched.get(i);
                sources.add(source);
                where.add(group);
                most.add(peak[group]);
                peak[group] = -1;
            }
            touched.clear();
        }
        shown = new int[groups.size()];
        anybody = new boolean[groups.size()];
        for (int i = 0; i < where.size(); i++) {
            People people = new People(most.get(i));
            shown[where.get(i)] += suppression.hides(people) ? 0 : suppression.told(people);
            anybody[where.get(i)] |= people.count() > 0;
        }
    }

    /** As {@link Suppression#together} has it. */
    People people(int group) {
        return group >= shown.length
                ? new People(0)
                : new People(shown[group] == 0 && anybody[group] ? 1 : shown[group]);
    }

    /** Everybody in the groups that hide nothing, each source once. */
    People together() {
        MutableList<People> each = Lists.mutable.empty();
        for (int i = 0; i < where.size(); ) {
            int source = sources.get(i);
            int peak = 0;
            for (; i < where.size() && sources.get(i) == source; i++) {
                if (!suppression.hides(people(where.get(i)))) {
                    peak = Math.max(peak, most.get(i));
                }
            }
            each.add(new People(peak));
        }
        return suppression.together(each);
    }

    /** By row: the ids of those who speak in these groups. */
    ImmutableList<ImmutableList<String>> sources(int[] some) {
        int[] row = new int[groups.size()];
        Arrays.fill(row, -1);
        MutableList<MutableList<String>> found = Lists.mutable.empty();
        for (int i = 0; i < some.length; i++) {
            row[some[i]] = i;
            found.add(Lists.mutable.empty());
        }
        List<String> names = kept.sources.all();
        for (int i = 0; i < where.size(); i++) {
            int at = row[where.get(i)];
            if (at >= 0) {
                found.get(at).add(names.get(sources.get(i)));
            }
        }
        return found.<ImmutableList<String>>collect(MutableList::toImmutable).toImmutable();
    }

    private int[] peaks(LongIntHashMap claims, int[] before, IntArrayList touched) {
        int[][] peak = {before};
        claims.forEachKeyValue((claim, times) -> {
            long @Nullable [] things = cut.things[Claims.point(claim)];
            if (things != null) {
                int journey = Claims.journey(claim);
                long @Nullable [] places = cut.places[kept.placeOf(journey)];
                long own = cut.journeys.length == 0 ? 0 : cut.journeys[journey];
                if (places != null && own >= 0) {
                    for (long place : places) {
                        for (long thing : things) {
                            peak[0] = raise(peak[0], groups.of(place + own + thing), Claims.people(claim), touched);
                        }
                    }
                }
            }
        });
        return peak[0];
    }

    private static int[] raise(int[] before, int group, int people, IntArrayList touched) {
        int[] peak = before;
        if (group >= peak.length) {
            peak = Arrays.copyOf(before, Math.max(before.length * 2, group + 1));
            Arrays.fill(peak, before.length, peak.length, -1);
        }
        if (peak[group] < 0) {
            touched.add(group);
        }
        if (peak[group] < people) {
            peak[group] = people;
        }
        return peak;
    }
}
