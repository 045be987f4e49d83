package ee.teekond.layout.text;

import java.util.BitSet;
import org.eclipse.collections.api.list.primitive.IntList;

/** Finds the words that are web or e-mail addresses: long, with a dot between letters, an at sign or two slashes. */
final class Addresses {
    private static final int SHORTEST = 12;

    private Addresses() {}

    /** Which of the clusters, given by their first characters, stand in an address. Linear. */
    static BitSet in(IntList bases) {
        var found = new BitSet(bases.size());
        for (int from = 0; from < bases.size(); ) {
            var to = from;
            var marked = false;
            while (to < bases.size() && bases.get(to) != ' ' && bases.get(to) != '\n') {
                marked |= isMark(bases, to);
                to++;
            }
            if (marked && to - from >= SHORTEST) {
                found.set(from, to);
            }
            from = to + 1;
        }
        return found;
    }

    private static boolean isMark(IntList bases, int at) {
        return switch (bases.get(at)) {
            case '@' -> true;
            case '.' -> isLetter(bases, at - 1) && isLetter(bases, at + 1);
            case '/' -> at > 0 && bases.get(at - 1) == '/';
            default -> false;
        };
    }

    private static boolean isLetter(IntList bases, int at) {
        return at >= 0 && at < bases.size() && Character.isLetter(bases.get(at));
    }
}
