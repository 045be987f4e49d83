package ee.teekond.exchange;

import ee.teekond.compare.Matrix;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import java.util.stream.IntStream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Writes the cells of a matrix for a terminal, one sign each; more journeys than fit beside the names go in parts below. */
final class MatrixText {

    private static final int NARROWEST_TITLE = 32;
    private static final int WIDEST_TITLE = 72;

    private final MatrixReport report;
    private final Labels labels;
    private final int cell;
    private final int count;
    private final int title;
    private final int fitting;

    /** @param width how many columns the terminal has */
    MatrixText(MatrixReport report, Labels labels, int width) {
        this.report = report;
        this.labels = labels;
        int all = report.matrix().columns().size();
        cell = Integer.toString(all).length() + 1;
        count = Math.max(labels.say("matrix.have").length(), 2 * cell) + 1;
        fitting = Math.max(1, Math.min(all, (width - NARROWEST_TITLE - count) / cell));
        title = Math.max(NARROWEST_TITLE, Math.min(WIDEST_TITLE, width - count - cell * fitting));
    }

    String write() {
        StringBuilder out = new StringBuilder();
        int all = report.matrix().columns().size();
        for (int first = 0; first < all; first += fitting) {
            part(out, first, Math.min(all, first + fitting));
        }
        return out.toString();
    }

    private void part(StringBuilder out, int first, int end) {
        out.append('\n').append(" ".repeat(title));
        IntStream.range(first, end).forEach(column -> out.append(right(Integer.toString(column + 1), cell)));
        out.append(right(labels.say("matrix.have"), count)).append('\n');
        boolean added = false;
        int stages = 0;
        for (Matrix.Row row : report.matrix().rows()) {
            if (row.added() && !added) {
                out.append('\n').append(labels.say("matrix.added")).append('\n');
                added = true;
            }
            if (row.type().equals(Stage.KIND.name()) && !row.added()) {
                out.append('\n');
                stages++;
                row(out, row, stages + ". ", first, end);
            } else {
                row(out, row, indent(row), first, end);
            }
        }
    }

    private String indent(Matrix.Row row) {
        if (row.added()) {
            return "   " + labels.say("type." + row.type()) + " ";
        }
        return row.type().equals(Service.KIND.name()) ? "     · " : "   ";
    }

    private void row(StringBuilder out, Matrix.Row row, String start, int first, int end) {
        String indent = " ".repeat(TerminalText.width(start));
        ImmutableList<String> lines =
                TerminalText.wrap(TerminalText.clean(report.title(row)), title - indent.length() - 1);
        ImmutableList<String> above = lines.take(lines.size() - 1);
        above.forEachWithIndex((line, index) ->
                out.append(index == 0 ? start : indent).append(line).append('\n'));
        out.append(left((above.isEmpty() ? start : indent) + lines.getLast(), title));
        Lists.immutable
                .withAll(row.cells())
                .subList(first, end)
                .forEach(found -> out.append(right(MatrixSign.of(found), cell)));
        out.append(right(row.have() + "/" + row.cells().size(), count)).append('\n');
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - TerminalText.width(text)));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - TerminalText.width(text))) + text;
    }
}
