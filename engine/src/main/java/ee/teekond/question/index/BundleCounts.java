package ee.teekond.question.index;

import java.util.Arrays;

/** How often each bundle is said in one place, bundles in the order of their numbers. Not safe for several threads. */
final class BundleCounts {

    private int[] bundles = new int[8];
    private int[] counts = new int[8];
    private int size;

    /** Says a bundle once more, or once less if {@code sign} is −1. */
    void add(int bundle, int sign) {
        int found = Arrays.binarySearch(bundles, 0, size, bundle);
        if (found >= 0) {
            counts[found] += sign;
            if (counts[found] == 0) {
                size--;
                System.arraycopy(bundles, found + 1, bundles, found, size - found);
                System.arraycopy(counts, found + 1, counts, found, size - found);
            }
            return;
        }
        int at = -found - 1;
        if (size == bundles.length) {
            bundles = Arrays.copyOf(bundles, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        System.arraycopy(bundles, at, bundles, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        bundles[at] = bundle;
        counts[at] = sign;
        size++;
    }

    int size() {
        return size;
    }

    int bundle(int i) {
        return bundles[i];
    }

    int count(int i) {
        return counts[i];
    }
}
