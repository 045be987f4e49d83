package ee.teekond.layout.text;

/**
 * Walks a text in clusters, the pieces that may never be torn apart: a character with its combining marks, an emoji
 * joined of several, a flag. Use: {@code while (clusters.next())}, then ask for the current cluster. Linear.
 */
final class Clusters {
    private final String text;
    private int start;
    private int end;
    private int base;

    Clusters(String text) {
        this.text = text;
    }

    boolean next() {
        start = end;
        if (start == text.length()) {
            return false;
        }
        base = text.codePointAt(start);
        end = start + Character.charCount(base);
        var previous = base;
        var flagIsOpen = Characters.isRegionalIndicator(base);
        while (end < text.length()) {
            var following = text.codePointAt(end);
            var closesFlag = flagIsOpen && Characters.isRegionalIndicator(following);
            if (!closesFlag && !joins(previous, following)) {
                break;
            }
            flagIsOpen = false;
            previous = following;
            end += Character.charCount(following);
        }
        return true;
    }

    private static boolean joins(int previous, int following) {
        return Characters.isMark(following)
                || Characters.isSkinTone(following)
                || following == Characters.ZERO_WIDTH_JOINER
                || following == Characters.ZERO_WIDTH_NON_JOINER
                || (previous == Characters.ZERO_WIDTH_JOINER && Characters.isPictograph(following));
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The first character of the cluster. */
    int base() {
        return base;
    }

    /** The cluster's advance width in font units: that of its first character, and of marks that take room. */
    int advance(FontFace face) {
        var sum = face.advance(base);
        for (int at = start + Character.charCount(base); at < end; ) {
            var codePoint = text.codePointAt(at);
            if (Character.getType(codePoint) == Character.COMBINING_SPACING_MARK) {
                sum += face.advance(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return sum;
    }
}
