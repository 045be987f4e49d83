package ee.teekond.layout.text;

import ee.teekond.layout.text.Passage.Break;
import java.util.BitSet;
import org.eclipse.collections.api.list.primitive.IntList;

/** Finds where a line may end, from the first characters of the clusters. Linear. */
final class BreakFinder {
    private final IntList bases;
    private final BitSet addresses;

    BreakFinder(IntList bases, BitSet addresses) {
        this.bases = bases;
        this.addresses = addresses;
    }

    /** The break before each cluster and at the end, given where soft hyphens and zero-width spaces stood. */
    Break[] breaks(IntList softHyphens, IntList zeroWidthSpaces) {
        var count = bases.size();
        var breaks = new Break[count + 1];
        for (int at = 0; at <= count; at++) {
            breaks[at] = at > 0 && at < count ? between(at) : Break.NONE;
        }
        softHyphens.forEach(at -> mark(breaks, at, Break.SOFT));
        zeroWidthSpaces.forEach(at -> mark(breaks, at, Break.OPEN));
        return breaks;
    }

    /** A break asked for inside a word; at its ends there is nothing to break. */
    private void mark(Break[] breaks, int at, Break kind) {
        if (at > 0 && at < bases.size() && breaks[at] == Break.NONE && !isGap(at - 1)) {
            breaks[at] = kind;
        }
    }

    private Break between(int at) {
        if (bases.get(at) == '\n') {
            return Break.HARD;
        }
        if (bases.get(at) == ' ') {
            return Break.OPEN;
        }
        return !isGap(at - 1) && (isBehindHyphen(at) || isBetweenWide(at) || isInAddress(at)) ? Break.OPEN : Break.NONE;
    }

    private boolean isGap(int at) {
        return bases.get(at) == ' ' || bases.get(at) == '\n';
    }

    /** Behind «töö-» but not behind «e-» or before «-st»: two letters must go before and three follow. */
    private boolean isBehindHyphen(int at) {
        return switch (bases.get(at - 1)) {
            case '-', 0x2010, 0x2013, 0x2014, '/' -> letters(at - 2, -1, 2) && letters(at, 1, 3);
            default -> false;
        };
    }

    private boolean letters(int from, int step, int wanted) {
        for (int i = 0; i < wanted; i++) {
            var at = from + i * step;
            if (at < 0 || at >= bases.size() || !Character.isLetter(bases.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBetweenWide(int at) {
        return Characters.isWide(bases.get(at))
                && Characters.isWide(bases.get(at - 1))
                && Character.isLetterOrDigit(bases.get(at));
    }

    private boolean isInAddress(int at) {
        return addresses.get(at)
                && Character.isLetterOrDigit(bases.get(at))
                && !Character.isLetterOrDigit(bases.get(at - 1));
    }
}
