package ee.teekond.question.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The groups that one grouping has, by number, and their order by name. */
final class Names extends Codes<String> {

    private int[] inOrder = new int[0];
    private int[] ranks = new int[0];

    /** The numbers in the order of the names; nobody changes the array. */
    synchronized int[] inOrder() {
        if (inOrder.length != size()) {
            List<String> names = all();
            inOrder = IntStream.range(0, names.size())
                    .boxed()
                    .sorted(Comparator.comparing(names::get))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return inOrder;
    }

    /** By number: which place a name has in the order. */
    synchronized int[] ranks() {
        int[] order = inOrder();
        if (ranks.length != order.length) {
            ranks = new int[order.length];
            for (int rank = 0; rank < order.length; rank++) {
                ranks[order[rank]] = rank;
            }
        }
        return ranks;
    }
}
