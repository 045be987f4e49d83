package ee.teekond.exchange;

import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Text as it takes up room in a terminal. */
final class TerminalText {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern MOVES_CURSOR = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern TURNS_DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private TerminalText() {}

    /** Control characters would move the cursor; nothing a user wrote may do that. */
    static String clean(String text) {
        return TURNS_DIRECTION
                .matcher(MOVES_CURSOR.matcher(text).replaceAll(" "))
                .replaceAll("");
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** Breaks a text between words; words that are wider than a line are cut. */
    static ImmutableList<String> wrap(String text, int width) {
        MutableList<String> lines = Lists.mutable.empty();
        String line = "";
        for (String word : SPACE.splitAsStream(text).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width) {
                int cut = fitting(line, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        return lines.with(line).toImmutable();
    }

    /** The end of the longest start of a word that fits, at least one character. */
    private static int fitting(String word, int width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    /** Scripts written in squares, full forms of letters, and pictures. */
    private static boolean isWide(int letter) {
        return (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF && letter != 0x303F)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0xFFE0 && letter <= 0xFFE6)
                || (letter >= 0x1F300 && letter <= 0x1FAFF)
                || letter >= 0x20000;
    }
}
