package ee.teekond.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Writes a tree as canonical YAML: elements as blocks, everything else on one line where it fits, strings quoted only where
 * YAML needs it.
 */
final class YamlWriter {

    /** A flow map or list longer than the rest of this many columns becomes a block. */
    private static final int WIDTH = 110;

    private static final Pattern AMBIGUOUS = Pattern.compile(
            "(?i)null|true|false|yes|no|on|off|\\.inf|\\.nan|[-+]?[0-9][0-9_]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|0[xo][0-9a-f]+"
                    + "|[0-9]+(:[0-9]+)+");

    private final StringBuilder out = new StringBuilder();

    /** The document as text, ending in a line feed. */
    static String write(Node.Mapping document) {
        YamlWriter writer = new YamlWriter();
        writer.entries(document, 0);
        return writer.out.toString();
    }

    private void entries(Node.Mapping mapping, int indent) {
        boolean first = true;
        for (Node.Entry entry : mapping.entries()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            String name = scalar(entry.name(), true);
            out.append(name).append(':');
            value(entry.value(), indent, indent + name.length() + 2);
        }
    }

    private void value(Node value, int indent, int column) {
        if (value instanceof Node.Scalar scalar) {
            out.append(' ').append(scalar(scalar, false)).append('\n');
            return;
        }
        String flow = value.match(new Flow());
        if (!isElements(value) && column + flow.length() <= WIDTH) {
            out.append(' ').append(flow).append('\n');
        } else {
            out.append('\n');
            block(value, indent);
        }
    }

    private void block(Node value, int indent) {
        if (value instanceof Node.Mapping mapping) {
            indent(indent + 2);
            entries(mapping, indent + 2);
        } else if (value instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> item(item, indent + 2));
        }
    }

    private void item(Node item, int indent) {
        indent(indent);
        out.append('-');
        String flow = item.match(new Flow());
        if (item instanceof Node.Mapping mapping && (mapping.block() || indent + 2 + flow.length() > WIDTH)) {
            out.append(' ');
            entries(mapping, indent + 2);
        } else {
            value(item, indent, indent + 2);
        }
    }

    private static boolean isElements(Node value) {
        return value instanceof Node.Sequence sequence
                && sequence.items().anySatisfy(item -> item instanceof Node.Mapping mapping && mapping.block());
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }

    /** A value on one line. */
    private static final class Flow implements Node.Cases<String> {
        @Override
        public String scalar(Node.Scalar scalar) {
            return YamlWriter.scalar(scalar, true);
        }

        @Override
        public String sequence(Node.Sequence sequence) {
            return joined("[", sequence.items().collect(item -> item.match(this)), "]");
        }

        @Override
        public String mapping(Node.Mapping mapping) {
            return joined(
                    "{",
                    mapping.entries()
                            .collect(entry -> YamlWriter.scalar(entry.name(), true) + ": "
                                    + entry.value().match(this)),
                    "}");
        }

        private static String joined(String start, ImmutableList<String> parts, String end) {
            return start + parts.makeString(", ") + end;
        }
    }

    private static String scalar(Node.Scalar scalar, boolean flow) {
        return scalar.style() == Node.Style.LITERAL ? scalar.text() : scalar(scalar.text(), flow);
    }

    private static String scalar(String text, boolean flow) {
        return isPlain(text, flow) ? text : quoted(text);
    }

    /** Whether a string reads back the same without quotes, here and in any other YAML program. */
    private static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty()
                || !isPlainStart(text.codePointAt(0))
                || AMBIGUOUS.matcher(text).matches()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last != ' '
                && last != ':'
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().allMatch(c -> isPlainInside(c, flow));
    }

    private static boolean isPlainStart(int c) {
        return Character.isLetterOrDigit(c) || "„“«(–€".indexOf(c) >= 0;
    }

    private static boolean isPlainInside(int c, boolean flow) {
        return c == ' ' || (isPrintable(c) && !(flow && ",[]{}".indexOf(c) >= 0));
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SPACE_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '\t') {
                quoted.append("\\t");
            } else if (c == ' ' || isPrintable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }
}
