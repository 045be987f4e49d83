package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Matrix;
import ee.teekond.compare.Offered;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.Stage;
import ee.teekond.model.Workspace;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A matrix as text for a terminal and as a table for spreadsheets. */
public final class MatrixReport {

    private static final String MOVED = " moved";

    /** Thousandths in a hundredth. */
    private static final int TENTH = 10;

    private final Matrix matrix;
    private final Document reference;
    private final Labels labels;
    private final Speech speech;

    /** A report on a matrix of journeys of the workspace. */
    public MatrixReport(Workspace workspace, Matrix matrix, Language language) {
        this.matrix = matrix;
        labels = new Labels(workspace, language);
        speech = Speech.in(language, true);
        reference =
                workspace.document(Journey.KIND, matrix.reference().toString()).orElseThrow();
    }

    /**
     * The journeys with their coverage, then one sign per cell and what the signs mean.
     *
     * @param width how many columns the terminal has
     */
    public String text(int width) {
        MutableList<String> notes = Lists.mutable.with(MatrixSign.legend(labels));
        if (matrix.sample()) {
            notes.add(labels.say("sample"));
        }
        StringBuilder out = new StringBuilder(TableText.write(journeys(), width));
        out.append(new MatrixText(this, labels, width).write()).append('\n');
        notes.forEach(note -> TerminalText.wrap(note, width)
                .forEach(line -> out.append(line.stripTrailing()).append('\n')));
        return out.toString();
    }

    Matrix matrix() {
        return matrix;
    }

    /** What is laid beside what, and the day. */
    String title() {
        int number = matrix.columns().size();
        return speech.sentence(speech.sayFor(
                number,
                "matrix.title",
                speech.count("journey", number),
                caption(),
                edition(),
                speech.day(matrix.asOf())));
    }

    /** The journeys by number, and how much of the reference each covers. */
    Table journeys() {
        return Table.of(
                title(),
                Lists.immutable.with(
                        Table.numbers("number", labels.say("matrix.number")),
                        Table.words("municipality", labels.say("by.municipality")),
                        Table.numbers("touchpoints", labels.say("compare.touchpoints")),
                        Table.numbers("services", labels.say("compare.services")),
                        Table.numbers("offered", labels.say("matrix.offered"))),
                matrix.columns()
                        .collectWithIndex((column, index) -> Lists.immutable.with(
                                cell(index + 1),
                                cell(name(column)),
                                cell(share(column.coverage().touchpoints())),
                                cell(share(column.coverage().services())),
                                cell(column.offered().map(MatrixReport::share).orElse("–")))));
    }

    private String caption() {
        return reference.root().caption().map(labels::of).orElse(reference.id());
    }

    private String edition() {
        return matrix.reference()
                .version()
                .map(version -> speech.say("edition.version", version))
                .orElseGet(() -> speech.say("edition.working"));
    }

    private static String share(Share share) {
        return share.total() == 0 ? "–" : share.covered() + "/" + share.total() + "  " + share.permille() / TENTH + "%";
    }

    private static String share(Offered offered) {
        return share(new Share(offered.yes(), offered.total()));
    }

    /** The municipality of a journey; the journey's own title where a municipality has several of them here. */
    String name(Matrix.Column column) {
        return column.municipality()
                .filter(id ->
                        matrix.columns().count(other -> other.municipality().equals(Optional.of(id))) == 1)
                .map(id -> labels.document(Municipality.KIND, id))
                .orElseGet(() -> labels.document(Journey.KIND, column.journey()));
    }

    String stage(String id) {
        return reference
                .find(Stage.KIND, id)
                .map(stage -> labels.of(stage.title()))
                .orElse(id);
    }

    String title(Matrix.Row row) {
        String title = labels.of(row.title());
        return title.isEmpty() ? row.element().orElse("") : title;
    }

    /** Every cell by its kind, with how many journeys relate in which way, in columns that never change. */
    public Table data() {
        MutableList<Table.Column> columns = Lists.mutable.with(
                Table.words("stage", labels.say("compare.stage")),
                Table.words("type", labels.say("compare.type")),
                Table.words("element", labels.say("matrix.id")),
                Table.words("touchpoint", labels.say("by.touchpoint")),
                Table.words("title", labels.say("compare.element")));
        matrix.columns().forEach(column -> columns.add(Table.words(column.journey(), name(column))));
        columns.add(Table.numbers("have", labels.say("matrix.have")));
        for (DifferenceKind kind : DifferenceKind.values()) {
            columns.add(Table.numbers(kind.code(), labels.word("difference", kind)));
        }
        return Table.of("", columns.toImmutable(), matrix.rows().collect(this::row));
    }

    private ImmutableList<Table.Cell> row(Matrix.Row row) {
        MutableList<Table.Cell> cells = Lists.mutable.with(
                cell(row.stage().orElse("")),
                cell(row.type()),
                cell(row.element().orElse("")),
                cell(row.touchpoint().orElse("")),
                cell(title(row)));
        row.cells()
                .forEach(found -> cells.add(cell(found.map(MatrixReport::code).orElse(""))));
        cells.add(cell(row.have()));
        for (DifferenceKind kind : DifferenceKind.values()) {
            cells.add(cell(row.count(kind)));
        }
        return cells.toImmutable();
    }

    private static String code(Matrix.Cell cell) {
        return cell.kind().code() + (cell.moved() ? MOVED : "");
    }
}
