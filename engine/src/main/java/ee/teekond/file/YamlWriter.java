package ee.teekond.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Writes a tree as canonical YAML: elements as blocks, everything else on one line where it fits, strings quoted only where
 * YAML needs it.
 */
final class YamlWriter {

    /** A flow map or list longer than the rest of this many columns becomes a block. */
    private static final int WIDTH = 110;

    private static final Pattern AMBIGUOUS = Pattern.compile(
            "(?i)null|true|false|yes|no|on|off|\\.inf|\\.nan|[-+]?[0-9][0-9_]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|0[xob][0-9a-f_]+"
                    + "|[0-9]+(:[0-9]+)+(\\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9].*");

    /**
     * Characters nobody sees, or that change how the rest of a line looks. A list of our own, because what counts as such
     * differs from one Java to the next, and a file must not.
     */
    private static final ImmutableList<int[]> UNSEEN = Lists.immutable.with(
            new int[] {0x00, 0x1F},
            new int[] {0x7F, 0xA0},
            new int[] {0xAD, 0xAD},
            new int[] {0x61C, 0x61C},
            new int[] {0x1680, 0x1680},
            new int[] {0x180E, 0x180E},
            new int[] {0x2000, 0x200F},
            new int[] {0x2028, 0x202F},
            new int[] {0x205F, 0x206F},
            new int[] {0x3000, 0x3000},
            new int[] {0xD800, 0xF8FF},
            new int[] {0xFEFF, 0xFEFF},
            new int[] {0xFFF0, 0xFFFB},
            new int[] {0xE0000, 0x10FFFF});

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
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '(' || isOther(c);
    }

    private static boolean isPlainInside(int c, boolean flow) {
        return c == ' ' || (isPrintable(c) && !(flow && ",[]{}".indexOf(c) >= 0));
    }

    /** Beyond ASCII no character means anything to YAML. */
    private static boolean isOther(int c) {
        return c > 0x7F && isPrintable(c);
    }

    private static boolean isPrintable(int c) {
        boolean ascii = c >= ' ' && c < 0x7F;
        return ascii || UNSEEN.noneSatisfy(range -> c >= range[0] && c <= range[1]);
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
