package ee.teekond.compare.match;

import java.util.Arrays;
import org.eclipse.collections.api.list.ImmutableList;

/** Finds the place of an element by its id; a hash table without boxes, since every comparison fills two. */
final class PlaceTable {

    private final ImmutableList<Point> points;
    private final int[] slots;

    PlaceTable(ImmutableList<Point> points) {
        this.points = points;
        slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, points.size())) * 4)];
        Arrays.fill(slots, Point.NOWHERE);
        for (int place = 0; place < points.size(); place++) {
            Point point = points.get(place);
            if (!point.isUse()) {
                slots[slot(point.id())] = place;
            }
        }
    }

    int find(String id) {
        return slots[slot(id)];
    }

    /** The slot an id is in, or would be put in. */
    private int slot(String id) {
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != Point.NOWHERE && !points.get(slots[slot]).id().equals(id)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
