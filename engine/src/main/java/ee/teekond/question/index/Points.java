package ee.teekond.question.index;

import ee.teekond.question.Grouping;
import ee.teekond.question.Sighting;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/**
 * Numbers for points: a point is where something was seen, as far as some groupings tell. A point may lie in no group of a
 * grouping or in several.
 */
final class Points {

    private final ImmutableList<Grouping> axes;
    private final Map<Grouping, Names> names;
    private final Map<Grouping, Column> columns = new EnumMap<>(Grouping.class);
    private final Codes<ImmutableIntList> codes = new Codes<>() {
        @Override
        void added(int code, ImmutableIntList written) {
            split(code, written);
        }
    };

    /** The groups of every point in one grouping. */
    private static final class Column {
        private int[][] groups = new int[16][];

        void set(int point, int[] some) {
            if (point >= groups.length) {
                groups = Arrays.copyOf(groups, groups.length * 2);
            }
            groups[point] = some;
        }
    }

    /** @param names of every grouping there is */
    Points(ImmutableList<Grouping> axes, Map<Grouping, Names> names) {
        this.axes = axes;
        this.names = names;
        axes.forEach(axis -> columns.put(axis, new Column()));
    }

    /** The groupings that tell one point from another. */
    ImmutableList<Grouping> axes() {
        return axes;
    }

    /** The number of the point where something was seen. */
    int of(Sighting sighting) {
        IntArrayList written = new IntArrayList(axes.size() * 2);
        for (Grouping axis : axes) {
            ImmutableList<String> groups = sighting.groups(axis);
            Names known = Objects.requireNonNull(names.get(axis));
            written.add(groups.size());
            groups.forEach(group -> written.add(known.of(group)));
        }
        return codes.of(written.toImmutable());
    }

    /** How many there are. */
    int size() {
        return codes.size();
    }

    /** By number: the groups of each point in one of the groupings. */
    synchronized int[][] groups(Grouping axis) {
        return column(axis).groups;
    }

    private Column column(Grouping axis) {
        return Objects.requireNonNull(columns.get(axis), axis::name);
    }

    private synchronized void split(int point, ImmutableIntList written) {
        int at = 0;
        for (Grouping axis : axes) {
            int number = written.get(at);
            int[] groups = new int[number];
            for (int i = 0; i < number; i++) {
                groups[i] = written.get(at + 1 + i);
            }
            column(axis).set(point, groups);
            at += number + 1;
        }
    }
}
