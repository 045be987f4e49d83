package ee.teekond.compare.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.collections.api.list.primitive.MutableIntList;
import org.eclipse.collections.impl.factory.primitive.IntLists;

/**
 * Takes a text apart into pieces of three and four letters, so that two texts can be alike however their words are
 * inflected, and whether compounds are written in one word or two. Case, accents, apostrophes and the choice between
 * {@code y} and {@code ü} make no difference. What a piece is stays with its hash: only equality counts.
 */
final class Letters {

    /** Nobody needs more to know what is meant, and a text of a megabyte should not take longer. */
    static final int LONGEST = 400;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final char START = '^';
    private static final char BETWEEN = ' ';
    private static final char[] PLAIN = plain();

    private Letters() {}

    /** The pieces of a text, each once, as sorted hashes. */
    static int[] pieces(String text) {
        MutableIntList pieces = IntLists.mutable.empty();
        char[] letters = fold(text);
        int from = 0;
        while (from < letters.length) {
            int to = from + 1;
            while (to < letters.length && letters[to] != START) {
                to++;
            }
            addPieces(letters, from, to, pieces);
            from = to;
        }
        int[] sorted = pieces.toArray();
        Arrays.sort(sorted);
        return withoutRepeats(sorted);
    }

    /** A word and the mark before it: its beginning says more than its end. */
    private static void addPieces(char[] letters, int from, int to, MutableIntList pieces) {
        if (to - from <= SHORT) {
            pieces.add(hash(letters, from, to) * 31);
        }
        for (int i = from; i + SHORT <= to; i++) {
            pieces.add(hash(letters, i, i + SHORT));
            if (i + LONG <= to) {
                pieces.add(hash(letters, i, i + LONG));
            }
        }
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 0x01000193 ^ letters[i];
        }
        return hash ^ hash >>> 15;
    }

    /** Plain letters and digits in lower case, each word with a mark before it. */
    private static char[] fold(String text) {
        char[] folded = new char[2 * Math.min(text.length(), LONGEST) + 1];
        int size = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char letter = plain(text.charAt(i));
            if (letter == BETWEEN) {
                inWord = false;
            } else if (letter != 0) {
                if (!inWord) {
                    folded[size++] = START;
                    inWord = true;
                }
                folded[size++] = letter;
            }
        }
        return Arrays.copyOf(folded, size);
    }

    private static char plain(char letter) {
        return letter < PLAIN.length ? PLAIN[letter] : slowly(letter);
    }

    /** Latin and Cyrillic, looked up once. */
    private static char[] plain() {
        char[] plain = new char[0x0500];
        for (char letter = 0; letter < plain.length; letter++) {
            plain[letter] = slowly(letter);
        }
        return plain;
    }

    /** The letter without accent in lower case; a space for what stands between words, zero for what says nothing. */
    private static char slowly(char letter) {
        if ("'’ʼ`´\u00AD".indexOf(letter) >= 0) {
            return 0;
        }
        String lower = String.valueOf(letter).toLowerCase(Locale.ROOT);
        char first = Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
        if (Character.getType(first) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return first == 'y' ? 'u' : Character.isLetterOrDigit(first) ? first : BETWEEN;
    }

    private static int[] withoutRepeats(int... sorted) {
        int size = 0;
        for (int piece : sorted) {
            if (size == 0 || sorted[size - 1] != piece) {
                sorted[size++] = piece;
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}
