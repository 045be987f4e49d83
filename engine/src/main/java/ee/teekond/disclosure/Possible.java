package ee.teekond.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What could be so, as far as the numbers that are shown tell: how many people each patch may hold.
 *
 * @param amounts by number, what is listed
 * @param shown the numbers that are shown
 */
record Possible(Patches patches, ImmutableList<Integer> amounts, BitSet shown) {

    /**
     * Whether there are two worlds, both of them as everything shown has it, in which the number of people in some patches
     * differs by at least so many. Where that is hard to see the answer is no.
     */
    boolean leavesOpen(BitSet some, int many) {
        if (some.stream().anyMatch(patch -> sharedBy(patch).isEmpty())) {
            return true;
        }
        return world(some, false, -1, 0)
                .map(low -> in(low, some))
                .filter(least -> some.stream()
                        .anyMatch(patch -> reaches(some, patch, many, least + many)
                                || reaches(some, patch, least + many, least + many)))
                .isPresent();
    }

    /** Whether there is a world in which some patches hold nobody, or so many. Where that is hard to see the answer is no. */
    boolean leavesNobodyOr(BitSet some, int many) {
        return world(some, false, -1, 0).filter(low -> in(low, some) == 0).isPresent()
                || some.stream()
                        .anyMatch(patch -> sharedBy(patch).isEmpty()
                                || world(some, true, patch, many).isPresent());
    }

    private boolean reaches(BitSet some, int patch, int amount, int sum) {
        return world(some, true, patch, amount)
                .filter(high -> in(high, some) >= sum)
                .isPresent();
    }

    /** A world with so many in one patch, and as many or as few as can easily be had in some. */
    private Optional<int[]> world(BitSet some, boolean many, int patch, int amount) {
        int[] held = new int[patches.numbers().size()];
        if (patch >= 0) {
            held[patch] = amount;
        }
        for (int number : inwards()) {
            int left = amounts.get(number) - in(held, patches.parts().get(number));
            int place = place(number, some, many);
            if (left < 0 || (left > 0 && place < 0)) {
                return Optional.empty();
            }
            if (left > 0) {
                held[place] += left;
            }
        }
        return shown.stream().allMatch(number -> in(held, patches.parts().get(number)) == amounts.get(number))
                ? Optional.of(held)
                : Optional.empty();
    }

    /** The patch of a number's own that lies in the fewest other numbers shown; one of some, or not, if there is a choice. */
    private int place(int number, BitSet some, boolean inSome) {
        return patches.rest(number, shown).stream()
                .boxed()
                .min(Comparator.<Integer>comparingInt(patch -> sharedBy(patch).cardinality())
                        .thenComparing(patch -> some.get(patch) != inSome))
                .orElse(-1);
    }

    private BitSet sharedBy(int patch) {
        return Patches.both(patches.numbers().get(patch), shown);
    }

    /** The numbers shown, those of few patches first, so that a number comes after those within it. */
    private int[] inwards() {
        return shown.stream()
                .boxed()
                .sorted(Comparator.comparingInt(
                        number -> patches.parts().get(number).cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int in(int[] held, BitSet some) {
        return some.stream().map(patch -> held[patch]).sum();
    }
}
