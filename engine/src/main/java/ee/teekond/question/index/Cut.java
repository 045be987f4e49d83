package ee.teekond.question.index;

import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Where;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The part an inquiry asks about and how it is cut into groups. A group has a number: the sum of a part from the place, one
 * from the journey and one from the thing seen there. Numbers are in the order of groups, and of no grouping too many.
 */
final class Cut {

    static final long NONE = -1;
    static final long SEVERAL = -2;

    private static final long[] WHOLE = {0};

    private final ImmutableList<Grouping> by;
    private final Map<Grouping, Names> names;
    private final long[] strides;

    /** By number of the place: the parts of the groups it lies in; null where it is not asked about. */
    final long[] @Nullable [] places;

    /** By number of the thing: the same. */
    final long[] @Nullable [] things;

    /** By number of the place: its part if there is one, {@link #NONE} if it is not asked about, else {@link #SEVERAL}. */
    final long[] solePlaces;

    /** By number of the thing: the same. */
    final long[] soleThings;

    /** Whether all places are asked about and none is told from another. */
    final boolean isOfAllPlaces;

    /** By number of the journey: its part, with −1 where it is not asked about; empty if journeys are not told apart. */
    final long[] journeys;

    /** How many groups there could be. */
    final long size;

    Cut(CodedQuestion kept, Inquiry inquiry) {
        by = inquiry.by();
        names = kept.names;
        strides = new long[by.size()];
        long stride = 1;
        for (int i = by.size() - 1; i >= 0; i--) {
            strides[i] = stride;
            stride = Math.multiplyExact(stride, names(by.get(i)).size() + 1L);
        }
        size = stride;
        Where where = inquiry.where();
        places = isOf(kept, where) ? parts(kept.places, where) : new long[kept.places.size()][];
        things = parts(kept.things, where);
        leaveOutReferences(kept.places, where);
        solePlaces = sole(places);
        soleThings = sole(things);
        isOfAllPlaces = Arrays.stream(solePlaces).allMatch(part -> part == 0);
        journeys = journeys(where);
    }

    private static long[] sole(long[] @Nullable [] parts) {
        long[] sole = new long[parts.length];
        for (int i = 0; i < sole.length; i++) {
            long @Nullable [] some = parts[i];
            sole[i] = some == null ? NONE : some.length == 1 ? some[0] : SEVERAL;
        }
        return sole;
    }

    /** The groups with this number. */
    ImmutableList<String> group(long number) {
        String[] group = new String[by.size()];
        long rest = number;
        for (int i = 0; i < group.length; i++) {
            int rank = (int) (rest / strides[i]);
            rest %= strides[i];
            Names known = names(by.get(i));
            group[i] = rank == 0 ? "" : known.get(known.inOrder()[rank - 1]);
        }
        return Lists.immutable.with(group);
    }

    /** The number of a group; there must be such a group. */
    long number(ImmutableList<String> group) {
        long number = 0;
        for (int i = 0; i < group.size(); i++) {
            if (!group.get(i).isEmpty()) {
                Names known = names(by.get(i));
                number += (known.ranks()[known.of(group.get(i))] + 1) * strides[i];
            }
        }
        return number;
    }

    /** What lies in no group of a grouping is not in any part named by it. */
    private static boolean isOf(CodedQuestion kept, Where where) {
        return where.all()
                .keysView()
                .allSatisfy(grouping -> grouping == Grouping.JOURNEY
                        || kept.places.axes().contains(grouping)
                        || kept.things.axes().contains(grouping));
    }

    private Names names(Grouping grouping) {
        return names.getOrDefault(grouping, new Names());
    }

    private long[] @Nullable [] parts(Points points, Where where) {
        long[] @Nullable [] parts = new long[points.size()][];
        Arrays.fill(parts, WHOLE);
        for (Grouping axis : points.axes()) {
            int[][] groups = points.groups(axis);
            if (where.all().containsKey(axis)) {
                boolean[] asked = asked(axis, where);
                for (int point = 0; point < parts.length; point++) {
                    if (!any(groups[point], asked)) {
                        parts[point] = null;
                    }
                }
            }
            int at = by.indexOf(axis);
            if (at >= 0) {
                long[] worth = worth(axis, strides[at]);
                for (int point = 0; point < parts.length; point++) {
                    parts[point] = times(parts[point], groups[point], worth);
                }
            }
        }
        return parts;
    }

    /** By number of the group: what it adds to a group's number. */
    private long[] worth(Grouping axis, long stride) {
        int[] ranks = names(axis).ranks();
        long[] worth = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            worth[i] = (ranks[i] + 1) * stride;
        }
        return worth;
    }

    private static long @Nullable [] times(long @Nullable [] parts, int[] groups, long[] worth) {
        if (parts == null || groups.length == 0) {
            return parts;
        }
        if (parts.length == 1 && groups.length == 1) {
            return new long[] {parts[0] + worth[groups[0]]};
        }
        long[] all = new long[parts.length * groups.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = parts[i / groups.length] + worth[groups[i % groups.length]];
        }
        return all;
    }

    private boolean[] asked(Grouping axis, Where where) {
        Names known = names(axis);
        boolean[] asked = new boolean[known.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = where.names(axis, known.get(i));
        }
        return asked;
    }

    private static boolean any(int[] groups, boolean[] asked) {
        for (int group : groups) {
            if (asked[group]) {
                return true;
            }
        }
        return false;
    }

    private void leaveOutReferences(Points points, Where where) {
        if (!where.names(Grouping.MUNICIPALITY, Grouping.REFERENCE)) {
            Names municipalities = names(Grouping.MUNICIPALITY);
            int[][] groups = points.groups(Grouping.MUNICIPALITY);
            for (int place = 0; place < places.length; place++) {
                if (groups[place].length > 0
                        && municipalities.get(groups[place][0]).equals(Grouping.REFERENCE)) {
                    places[place] = null;
                }
            }
        }
    }

    private long[] journeys(Where where) {
        int at = by.indexOf(Grouping.JOURNEY);
        boolean filtered = where.all().containsKey(Grouping.JOURNEY);
        if (at < 0 && !filtered) {
            return new long[0];
        }
        long[] parts = at < 0 ? new long[names(Grouping.JOURNEY).size()] : worth(Grouping.JOURNEY, strides[at]);
        if (filtered) {
            boolean[] asked = asked(Grouping.JOURNEY, where);
            for (int i = 0; i < parts.length; i++) {
                parts[i] = asked[i] ? parts[i] : -1;
            }
        }
        return parts;
    }
}
