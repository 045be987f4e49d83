package ee.teekond.layout.text;

/** What measuring and breaking need to know of single characters. */
final class Characters {
    static final int SOFT_HYPHEN = 0x00AD;
    static final int NO_BREAK_SPACE = 0x00A0;
    static final int ZERO_WIDTH_SPACE = 0x200B;
    static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    static final int ZERO_WIDTH_JOINER = 0x200D;
    static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Takes no room of its own: combining marks, joiners, soft hyphens and other format characters, controls. */
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    /** A mark that sits on the character before it. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Scripts and pictures drawn in a full square: Han, kana, Hangul, full-width forms, emoji. */
    static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || within(codePoint, 0x2E80, 0xA4CF)
                        || within(codePoint, 0xAC00, 0xD7A3)
                        || within(codePoint, 0xF900, 0xFAFF)
                        || within(codePoint, 0xFE30, 0xFE4F)
                        || within(codePoint, 0xFF00, 0xFF60)
                        || within(codePoint, 0xFFE0, 0xFFE6)
                        || within(codePoint, 0x1F000, 0x1FAFF)
                        || within(codePoint, 0x20000, 0x3FFFD));
    }

    static boolean isRegionalIndicator(int codePoint) {
        return within(codePoint, 0x1F1E6, 0x1F1FF);
    }

    static boolean isSkinTone(int codePoint) {
        return within(codePoint, 0x1F3FB, 0x1F3FF);
    }

    static boolean isPictograph(int codePoint) {
        return within(codePoint, 0x2190, 0x2BFF) || within(codePoint, 0x1F000, 0x1FAFF);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
