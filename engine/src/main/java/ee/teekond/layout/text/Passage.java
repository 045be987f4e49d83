package ee.teekond.layout.text;

import java.util.BitSet;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/**
 * A clean text measured once in one style: its clusters, the room each prefix takes, and where a line may end. Room is
 * in thousandths of a font unit. Soft hyphens and zero-width spaces are gone from the text and live on as breaks.
 */
final class Passage {
    /** Where a line may end: at the cluster named, that is before it is drawn. */
    enum Break {
        NONE,
        /** At a space, or behind a hyphen, a slash, between Han characters: nothing is added. */
        OPEN,
        /** At a soft hyphen: a hyphen is drawn. */
        SOFT,
        /** A line must end here. */
        HARD
    }

    private final String text;
    private final int[] offsets;
    private final long[] room;
    private final Break[] breaks;
    private final BitSet addresses;
    private final int[] nextOpen;
    private final int[] nextHard;
    private final int[] nextSoft;

    private Passage(String text, int[] offsets, long[] room, Break[] breaks, BitSet addresses) {
        this.text = text;
        this.offsets = offsets;
        this.room = room;
        this.breaks = breaks;
        this.addresses = addresses;
        this.nextOpen = next(Break.OPEN);
        this.nextHard = next(Break.HARD);
        this.nextSoft = next(Break.SOFT);
    }

    static Passage of(CleanText clean, FontFace face, TypeStyle style) {
        return new Survey(face, style.spacing()).survey(clean.text());
    }

    /** The number of clusters. */
    int length() {
        return offsets.length - 1;
    }

    String text(int from, int to) {
        return text.substring(offsets[from], offsets[to]);
    }

    long room(int from, int to) {
        return room[to] - room[from];
    }

    Break breakAt(int at) {
        return breaks[at];
    }

    /** The first place from here on where a line may end without a hyphen; the end if there is none. */
    int nextOpen(int from) {
        return Math.min(nextOpen[from], nextHard[from]);
    }

    /** The first place from here on where a line may end, be it with a hyphen; the end if there is none. */
    int nextBreak(int from) {
        return Math.min(nextOpen(from), nextSoft[from]);
    }

    /** The first place from here on where a line must end; the end if there is none. */
    int nextHard(int from) {
        return nextHard[from];
    }

    /** The farthest place to which the clusters from here fit. */
    int reach(int from, long limit) {
        var low = from;
        var high = length();
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (room(from, middle) <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int base(int at) {
        return text.codePointAt(offsets[at]);
    }

    boolean isLetter(int at) {
        return at >= 0 && at < length() && Character.isLetter(base(at));
    }

    /** Whether the cluster belongs to a web or e-mail address, in which a hyphen would mislead. */
    boolean isAddress(int at) {
        return addresses.get(at);
    }

    boolean isGap(int at) {
        return at < length() && (base(at) == ' ' || base(at) == '\n');
    }

    private int[] next(Break wanted) {
        var next = new int[breaks.length];
        var found = length();
        for (int at = breaks.length - 1; at >= 0; at--) {
            found = breaks[at] == wanted ? at : found;
            next[at] = found;
        }
        return next;
    }

    /** Takes the measure of a text cluster by cluster. */
    private static final class Survey {
        private final FontFace face;
        private final int spacing;
        private final StringBuilder kept = new StringBuilder();
        private final IntArrayList offsets = IntArrayList.newListWith(0);
        private final LongArrayList room = LongArrayList.newListWith(0);
        private final IntArrayList bases = new IntArrayList();
        private final IntArrayList softs = new IntArrayList();
        private final IntArrayList opens = new IntArrayList();

        Survey(FontFace face, int spacing) {
            this.face = face;
            this.spacing = spacing;
        }

        Passage survey(String text) {
            for (var clusters = new Clusters(text); clusters.next(); ) {
                take(text, clusters);
            }
            var addresses = Addresses.in(bases);
            var breaks = new BreakFinder(bases, addresses).breaks(softs, opens);
            return new Passage(kept.toString(), offsets.toArray(), room.toArray(), breaks, addresses);
        }

        private void take(String text, Clusters clusters) {
            var base = clusters.base();
            if (base == Characters.SOFT_HYPHEN) {
                softs.add(bases.size());
            } else if (base == Characters.ZERO_WIDTH_SPACE) {
                opens.add(bases.size());
            } else {
                kept.append(text, clusters.start(), clusters.end());
                offsets.add(kept.length());
                room.add(room.getLast() + face.room(clusters.advance(face), spacing));
                bases.add(base);
            }
        }
    }
}
