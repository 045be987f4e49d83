package ee.teekond.file;

import java.io.Reader;

/**
 * Reads a text without ever stopping halfway through a character. SnakeYAML Engine 3.0.1 fails with an
 * IndexOutOfBoundsException where one buffer of it ends with the first half of a surrogate pair, such as an emoji's.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean half = end < text.length() && end > at + 1 && Character.isHighSurrogate(text.charAt(end - 1));
        int read = end - at - (half ? 1 : 0);
        text.getChars(at, at + read, buffer, offset);
        at += read;
        return read;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
