package ee.teekond.layout.text;

import java.text.Normalizer;

/**
 * Text made fit for drawing: composed (NFC), white space folded, line and paragraph separators turned into line
 * breaks, direction overrides and control characters taken out, lone surrogates replaced.
 *
 * @param text the clean text; a line feed is a wanted line break
 * @param shortened whether combining marks piled beyond {@value #MARKS} on one character were left out, as they would
 *     grow out of any cell
 */
record CleanText(String text, boolean shortened) {
    static final int MARKS = 4;

    static CleanText of(String raw) {
        var washed = new Washing();
        raw.codePoints().forEach(washed::take);
        return new CleanText(Normalizer.normalize(washed.result(), Normalizer.Form.NFC), washed.shortened);
    }

    private static final class Washing {
        private final StringBuilder out = new StringBuilder();
        private boolean shortened;
        private int marks;
        private boolean spaceWaits;
        private boolean breakWaits;

        void take(int codePoint) {
            if (Characters.isMark(codePoint)) {
                mark(codePoint);
            } else if (isLineBreak(codePoint)) {
                breakWaits = true;
            } else if (isSpace(codePoint)) {
                spaceWaits = true;
            } else if (isKept(codePoint)) {
                append(isNoBreakSpace(codePoint) ? Characters.NO_BREAK_SPACE : replaced(codePoint));
            }
        }

        private void mark(int codePoint) {
            if (++marks > MARKS) {
                shortened = true;
            } else {
                var sofar = marks;
                append(codePoint);
                marks = sofar;
            }
        }

        private void append(int codePoint) {
            if (!out.isEmpty() && (breakWaits || spaceWaits)) {
                out.append(breakWaits ? '\n' : ' ');
            }
            breakWaits = false;
            spaceWaits = false;
            marks = 0;
            out.appendCodePoint(codePoint);
        }

        String result() {
            return out.toString();
        }
    }

    private static boolean isLineBreak(int codePoint) {
        return switch (codePoint) {
            case '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isNoBreakSpace(int codePoint) {
        return codePoint == Characters.NO_BREAK_SPACE || codePoint == 0x2007 || codePoint == 0x202F;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == '\t'
                || (Character.getType(codePoint) == Character.SPACE_SEPARATOR && !isNoBreakSpace(codePoint));
    }

    private static boolean isKept(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> false;
            case Character.FORMAT -> isKeptFormat(codePoint);
            case Character.UNASSIGNED -> (codePoint & 0xFFFE) != 0xFFFE;
            default -> true;
        };
    }

    private static boolean isKeptFormat(int codePoint) {
        return switch (codePoint) {
            case Characters.SOFT_HYPHEN,
                    Characters.ZERO_WIDTH_SPACE,
                    Characters.ZERO_WIDTH_NON_JOINER,
                    Characters.ZERO_WIDTH_JOINER -> true;
            default -> false;
        };
    }

    private static int replaced(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? Characters.REPLACEMENT : codePoint;
    }
}
