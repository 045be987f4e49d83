package ee.teekond.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The only place that puts characters into an SVG. It owns escaping, indenting and how numbers are written, so that no
 * text can become markup and no locale changes a byte. Not for use by several threads.
 *
 * <p>Characters XML cannot carry (controls, lone surrogates, non-characters) become U+FFFD; characters that turn the
 * direction of the text around them are left out.
 */
final class SvgWriter {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagIsOpen;

    SvgWriter start(String element) {
        closeTag();
        indent();
        out.append('<').append(element);
        open.push(element);
        tagIsOpen = true;
        return this;
    }

    SvgWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /** A whole number. */
    SvgWriter whole(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** A number given in tenths. */
    SvgWriter tenths(String name, int value) {
        return attribute(name, tenths(value));
    }

    /** A number given in hundredths. */
    SvgWriter hundredths(String name, int value) {
        return attribute(name, hundredths(value));
    }

    /** Ends the element started last. */
    SvgWriter end() {
        var element = open.pop();
        if (tagIsOpen) {
            out.append("/>\n");
            tagIsOpen = false;
        } else {
            indent();
            out.append("</").append(element).append(">\n");
        }
        return this;
    }

    /** Ends the element started last after giving it a text. */
    SvgWriter end(String text) {
        out.append('>');
        tagIsOpen = false;
        escape(text, false);
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    String result() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("never ended: " + open);
        }
        return out.toString();
    }

    static String tenths(int value) {
        return decimal(value, 10);
    }

    static String hundredths(int value) {
        return decimal(value, 100);
    }

    private static String decimal(int value, int parts) {
        var whole = Integer.toString(Math.abs(value / parts));
        var rest = Math.abs(value % parts);
        var sign = value < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        var digits = parts == 100 && rest < 10 ? "0" + rest : Integer.toString(rest);
        return sign + whole + "." + (digits.length() == 2 && rest % 10 == 0 ? digits.substring(0, 1) : digits);
    }

    private void closeTag() {
        if (tagIsOpen) {
            out.append(">\n");
            tagIsOpen = false;
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text, boolean inAttribute) {
        text.codePoints().forEach(codePoint -> escape(codePoint, inAttribute));
    }

    private void escape(int codePoint, boolean inAttribute) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(inAttribute ? "&quot;" : "\"");
            case '\t', '\n', '\r' -> out.append(' ');
            default -> {
                if (!turnsDirection(codePoint)) {
                    out.appendCodePoint(isAllowed(codePoint) ? codePoint : REPLACEMENT);
                }
            }
        }
    }

    /** What XML 1.0 can carry, less the C1 controls it only discourages. */
    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                && !(codePoint >= 0x7F && codePoint <= 0x9F)
                && !(codePoint >= 0xD800 && codePoint <= 0xDFFF)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
