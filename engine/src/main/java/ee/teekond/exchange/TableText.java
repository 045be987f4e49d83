package ee.teekond.exchange;

import static ee.teekond.exchange.TerminalText.clean;
import static ee.teekond.exchange.TerminalText.wrap;

import java.util.Arrays;
import org.eclipse.collections.api.list.ImmutableList;

/** Writes a table for a terminal: columns aligned, numbers to the right, long cells wrapped at words. */
public final class TableText {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final Table table;
    private final int width;
    private final int[] widths;

    private TableText(Table table, int width) {
        this.table = table;
        this.width = width;
        this.widths = widths(table, width);
    }

    /**
     * The table as text.
     *
     * @param width how many columns the terminal has; cells of words are wrapped to fit
     */
    public static String write(Table table, int width) {
        return new TableText(table, width).write();
    }

    private String write() {
        StringBuilder out = new StringBuilder();
        if (!table.title().isEmpty()) {
            table.title().lines().forEach(line -> paragraph(out, line));
            out.append(table.rows().isEmpty() ? "" : "\n");
        }
        if (table.rows().notEmpty()) {
            line(out, table.columns().collect(Table.Column::label));
            out.append(Arrays.stream(widths)
                            .mapToObj("─"::repeat)
                            .reduce((a, b) -> a + GAP + b)
                            .orElse(""))
                    .append('\n');
            table.rows().forEach(row -> line(out, row.collect(Table.Cell::shown)));
        }
        if (table.notes().notEmpty()) {
            out.append('\n');
            table.notes().forEach(note -> paragraph(out, note));
        }
        return out.toString();
    }

    private void paragraph(StringBuilder out, String text) {
        wrap(clean(text), Math.max(width, NARROWEST))
                .forEach(line -> out.append(line).append('\n'));
    }

    private void line(StringBuilder out, ImmutableList<String> cells) {
        ImmutableList<ImmutableList<String>> wrapped =
                cells.collectWithIndex((cell, i) -> wrap(clean(cell), widths[i]));
        int height = wrapped.collectInt(ImmutableList::size).maxIfEmpty(1);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String part = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
                String space = " ".repeat(Math.max(0, widths[i] - TerminalText.width(part)));
                line.append(i == 0 ? "" : GAP).append(table.columns().get(i).numeric() ? space + part : part + space);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** Columns get what they need; if that is too much, the widest columns of words give way. */
    private static int[] widths(Table table, int width) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    TerminalText.width(table.columns().get(i).label()),
                    table.rows()
                            .collectInt(row ->
                                    TerminalText.width(clean(row.get(column).shown())))
                            .maxIfEmpty(0));
        }
        while (Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) > width) {
            int widest = widest(table, widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(Table table, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean canGive = !table.columns().get(i).numeric() && widths[i] > NARROWEST;
            if (canGive && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }
}
