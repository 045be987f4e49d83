package ee.teekond.question.index;

import java.util.Arrays;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/**
 * The claims of one source, those of the most people last. Many that are added one after another are sorted in only when
 * somebody looks, and few are put where they belong. Safe for several threads.
 */
final class ClaimList {

    /** So many are still put in one by one. */
    private static final int FEW = 64;

    private long[] sorted = new long[4];
    private int size;
    private final LongArrayList added = new LongArrayList(1);

    /** Adds a claim; the same one may be there several times. */
    synchronized void add(long claim) {
        added.add(claim);
    }

    /** Takes a claim away that is there. */
    synchronized void remove(long claim) {
        sortIn();
        int at = Arrays.binarySearch(sorted, 0, size, claim);
        System.arraycopy(sorted, at + 1, sorted, at, size - at - 1);
        size--;
    }

    /** All of them in order, and further numbers that mean nothing; nobody changes the array. */
    synchronized long[] sorted() {
        sortIn();
        return sorted;
    }

    /** How many there are. */
    synchronized int size() {
        return size + added.size();
    }

    private void sortIn() {
        if (added.isEmpty()) {
            return;
        }
        if (size + added.size() > sorted.length) {
            sorted = Arrays.copyOf(sorted, size + added.size() + (size >> 3));
        }
        if (added.size() > FEW) {
            added.forEach(claim -> sorted[size++] = claim);
            Arrays.sort(sorted, 0, size);
        } else {
            added.forEach(this::putIn);
        }
        added.clear();
        added.trimToSize();
    }

    private void putIn(long claim) {
        int found = Arrays.binarySearch(sorted, 0, size, claim);
        int at = found < 0 ? -found - 1 : found;
        System.arraycopy(sorted, at, sorted, at + 1, size - at);
        sorted[at] = claim;
        size++;
    }
}
