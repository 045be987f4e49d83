package ee.teekond.exchange;

import ee.teekond.exchange.Spreadsheet.Cell;
import ee.teekond.exchange.Spreadsheet.Column;
import ee.teekond.exchange.Spreadsheet.Page;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** An answer as XLSX: a page to read, a page of ids and sources to work with, and what the words and signs mean. */
public final class AnswerSpreadsheet {

    private static final int NARROW = 14;
    private static final int WIDE = 44;
    private static final int LONG = 80;

    private final Workspace workspace;
    private final Answer answer;
    private final Language language;
    private final Labels labels;

    /** An answer from the workspace, in Estonian or English. */
    public AnswerSpreadsheet(Workspace workspace, Answer answer, Language language) {
        this.workspace = workspace;
        this.answer = answer;
        this.language = language;
        labels = new Labels(workspace, language);
    }

    /** The file. */
    public byte[] write() {
        AnswerReport report = new AnswerReport(workspace, answer, language);
        Table told = report.shared();
        Table legend = new AnswerLegend(workspace, answer, language).table();
        return SpreadsheetWriter.write(new Spreadsheet(
                told.title(),
                answer.asOf(),
                Lists.immutable.with(
                        page("sheet.answer", told, answer.by().size()),
                        page("sheet.data", report.data(), 1),
                        page("sheet.legend", legend.and(told.notes()), 1))));
    }

    /** A page of a table; notes stand below it in the last column. */
    private Page page(String name, Table table, int frozen) {
        ImmutableList<ImmutableList<Cell>> notes = table.notes()
                .collect(note -> Lists.immutable
                        .withAll(Collections.nCopies(table.columns().size() - 1, Cell.of("")))
                        .newWith(Cell.of(note)));
        boolean annotated = name.equals("sheet.legend");
        return new Page(
                labels.say(name),
                table.columns().collect(AnswerSpreadsheet::column),
                table.rows()
                        .collect(row -> row.collect(AnswerSpreadsheet::cell))
                        .newWithAll(annotated ? notes : Lists.immutable.empty()),
                frozen);
    }

    private static Column column(Table.Column column) {
        int width = column.numeric()
                ? NARROW
                : column.key().equals("because") || column.key().equals("meaning") ? LONG : WIDE;
        return new Column(column.label(), width, Lists.immutable.empty());
    }

    private static Cell cell(Table.Cell cell) {
        return cell.number() && cell.shown().matches("-?[0-9]{1,9}")
                ? new Cell(cell.shown(), Optional.of(Integer.valueOf(cell.shown())), Optional.empty())
                : Cell.of(cell.shown());
    }
}
