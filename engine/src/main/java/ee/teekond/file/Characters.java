package ee.teekond.file;

import ee.teekond.finding.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** From bytes to text: UTF-8 and nothing that is not meant to be read. */
final class Characters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** Decodes a file; a byte order mark is dropped. What holds a zero byte is not text at all. */
    static String decode(byte[] bytes) throws RefusedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        String text;
        try {
            text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException(Rule.FILE_NOT_TEXT, new Node.Mark(1, 1));
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        int bad = firstForbidden(text);
        if (bad < 0) {
            return text;
        }
        Node.Mark mark = new Lines(text).mark(bad);
        throw text.charAt(bad) == 0
                ? new RefusedException(Rule.FILE_NOT_TEXT, mark)
                : new RefusedException(Rule.FILE_CHARACTER, mark, name(text.charAt(bad)));
    }

    /** Index of the first control character, lone surrogate or non-character; −1 when there is none. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isForbidden(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForbidden(char c) {
        boolean control = (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
        return control || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    /** A character by its code, as it cannot be shown. */
    static String name(char c) {
        return "U+" + String.format(Locale.ROOT, "%04X", (int) c);
    }
}
