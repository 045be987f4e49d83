package ee.teekond.exchange;

import ee.teekond.compare.Matrix;
import ee.teekond.exchange.Spreadsheet.Cell;
import ee.teekond.exchange.Spreadsheet.Column;
import ee.teekond.exchange.Spreadsheet.Page;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A matrix as XLSX: the journeys with their coverage, the cells in words, the reasons given, what the words mean. */
public final class MatrixSpreadsheet {

    private static final int NARROW = 14;
    private static final int MIDDLE = 24;
    private static final int WIDE = 48;

    private final Matrix matrix;
    private final MatrixReport report;
    private final Labels labels;
    private final Speech speech;

    /** A matrix of journeys of the workspace, in Estonian or English. */
    public MatrixSpreadsheet(Workspace workspace, Matrix matrix, Language language) {
        this.matrix = matrix;
        report = new MatrixReport(workspace, matrix, language);
        labels = new Labels(workspace, language);
        speech = Speech.in(language, true);
    }

    /** The file. */
    public byte[] write() {
        return SpreadsheetWriter.write(new Spreadsheet(
                report.title(), matrix.asOf(), Lists.immutable.with(cells(), journeys(), reasons(), legend())));
    }

    private Page cells() {
        MutableList<Column> columns = Lists.mutable.with(
                column("sheet.stage", MIDDLE), column("sheet.type", NARROW), column("sheet.name", WIDE));
        matrix.columns()
                .forEach(journey -> columns.add(new Column(report.name(journey), NARROW, Lists.immutable.empty())));
        columns.add(column("sheet.have", NARROW));
        return new Page(
                speech.say("sheet.cells"), columns.toImmutable(), matrix.rows().collect(this::row), 3);
    }

    private Column column(String key, int width) {
        return new Column(speech.say(key), width, Lists.immutable.empty());
    }

    private ImmutableList<Cell> row(Matrix.Row row) {
        MutableList<Cell> cells = Lists.mutable.with(
                Cell.of(stage(row)), Cell.of(labels.say("type." + row.type())), Cell.of(report.title(row)));
        row.cells().forEach(found -> cells.add(found.map(this::cell).orElse(Cell.of(""))));
        return cells.with(Cell.of(row.have())).toImmutable();
    }

    private String stage(Matrix.Row row) {
        String stage = row.stage().map(report::stage).orElse("");
        return row.added() ? speech.say("sheet.outside") : stage;
    }

    private Cell cell(Matrix.Cell cell) {
        String word = labels.word("difference", cell.kind());
        return Cell.of(cell.moved() ? word + ", " + labels.say("compare.moved") : word)
                .in(ComparisonSpreadsheet.tone(cell.kind()));
    }

    private Page journeys() {
        return new Page(
                speech.say("sheet.journeys"),
                Lists.immutable.with(
                        column("sheet.municipality", MIDDLE),
                        column("sheet.steps", NARROW),
                        column("sheet.steps.total", NARROW),
                        column("sheet.services", NARROW),
                        column("sheet.services.total", NARROW),
                        column("sheet.offered.yes", NARROW),
                        column("sheet.offered.partly", NARROW),
                        column("sheet.offered.no", NARROW),
                        column("sheet.offered.unknown", NARROW)),
                matrix.columns().collect(this::journey),
                1);
    }

    private ImmutableList<Cell> journey(Matrix.Column column) {
        MutableList<Cell> cells = Lists.mutable.with(
                Cell.of(report.name(column)),
                Cell.of(column.coverage().touchpoints().covered()),
                Cell.of(column.coverage().touchpoints().total()),
                Cell.of(column.coverage().services().covered()),
                Cell.of(column.coverage().services().total()));
        column.offered()
                .ifPresent(offered -> cells.addAllIterable(Lists.immutable.with(
                        Cell.of(offered.yes()),
                        Cell.of(offered.partly()),
                        Cell.of(offered.no()),
                        Cell.of(offered.unknown()))));
        return cells.toImmutable();
    }

    private Page reasons() {
        MutableList<ImmutableList<Cell>> rows = Lists.mutable.empty();
        for (Matrix.Row row : matrix.rows()) {
            row.cells()
                    .forEachWithIndex((found, index) -> found.ifPresent(cell -> cell.reason()
                            .ifPresent(reason ->
                                    rows.add(reason(row, matrix.columns().get(index), cell, reason)))));
        }
        return new Page(
                speech.say("sheet.reasons"),
                Lists.immutable.with(
                        column("sheet.municipality", MIDDLE),
                        column("sheet.stage", MIDDLE),
                        column("sheet.name", WIDE),
                        column("sheet.difference", NARROW),
                        column("sheet.reason", WIDE)),
                rows.toImmutable(),
                1);
    }

    private ImmutableList<Cell> reason(Matrix.Row row, Matrix.Column column, Matrix.Cell cell, Text reason) {
        return Lists.immutable.with(
                Cell.of(report.name(column)),
                Cell.of(stage(row)),
                Cell.of(report.title(row)),
                cell(cell),
                Cell.of(labels.of(reason)));
    }

    private Page legend() {
        MutableList<ImmutableList<Cell>> rows = Lists.mutable.empty();
        rows.add(Lists.immutable.with(Cell.of(speech.say("sheet.compared")), Cell.of(report.title())));
        rows.addAllIterable(ComparisonSpreadsheet.meanings(labels, speech));
        if (matrix.sample()) {
            rows.add(Lists.immutable.with(
                    Cell.of(speech.say("sheet.note")), Cell.of(speech.say("sheet.partly-sample"))));
        }
        return new Page(
                speech.say("sheet.legend"),
                Lists.immutable.with(column("sheet.word", MIDDLE), column("sheet.meaning", WIDE * 2)),
                rows.toImmutable(),
                0);
    }
}
