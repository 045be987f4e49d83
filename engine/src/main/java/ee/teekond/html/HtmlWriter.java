package ee.teekond.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** The one place that emits HTML: text and attributes are escaped here and nowhere else. Not safe for several threads. */
public final class HtmlWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values by turns. */
    public HtmlWriter open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    public HtmlWriter close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds only text. */
    public HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that holds only text and stands in the middle of a sentence: nothing comes between it and what follows. */
    public HtmlWriter inline(String tag, String text, String... attributes) {
        start(tag, attributes);
        text(text);
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that never holds anything, such as {@code meta} or {@code img}. */
    public HtmlWriter single(String tag, String... attributes) {
        start(tag, attributes);
        out.append('\n');
        return this;
    }

    /** Text of whatever origin. */
    public HtmlWriter text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** Our own style sheet; never anything from a document. */
    public HtmlWriter style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** A drawing made in {@code svg}, whose writer escapes as this one does. */
    public HtmlWriter drawing(String svg) {
        out.append(svg);
        return this;
    }

    /** Everything written so far, as a document. */
    public String document() {
        return "<!DOCTYPE html>\n" + out;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escaped(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
                out.appendCodePoint(control || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        }
    }
}
