package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Derivation;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Matrix;
import ee.teekond.exchange.ComparisonJson;
import ee.teekond.exchange.ComparisonReport;
import ee.teekond.exchange.ComparisonSpreadsheet;
import ee.teekond.exchange.MatrixJson;
import ee.teekond.exchange.MatrixReport;
import ee.teekond.exchange.MatrixSpreadsheet;
import ee.teekond.exchange.SpokenComparison;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import ee.teekond.file.PlaceException;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lays a journey beside its reference or another journey, or every journey of a reference beside it. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "What is the same, adapted, missing, added or moved; coverage per stage.")
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey; «teekond list journeys».")
    @Nullable
    private String journey;

    @Option(
            names = "--with",
            paramLabel = "JOURNEY[@V]",
            description = "The journey to compare it with. Default: the reference version it is based on.")
    @Nullable
    private String with;

    @Option(
            names = "--matrix",
            paramLabel = "REFERENCE[@V]",
            description = "Instead of one journey: all municipalities' journeys based on this reference, side by side.")
    @Nullable
    private String matrix;

    @Option(names = "--edits", description = "With --format json: also the edits that make the other journey this one.")
    private boolean edits;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (to read aloud), table (every wording side by side), csv, json, svg (a map), or xlsx for a meeting."
                            + " Default: as FILE is called, else text.")
    @Nullable
    private ComparisonFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to. Default: standard output.")
    @Nullable
    private Path file;

    @Option(
            names = "--fail-on",
            paramLabel = "KIND",
            converter = Converters.Differences.class,
            description = "End with 1 if there is a step or service of this kind: missing, added, adapted.")
    @Nullable
    private DifferenceKind failOn;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if ((journey == null) == (matrix == null) || (matrix != null && with != null)) {
            throw refused("compare.one");
        }
        if (edits && (matrix != null || format() != ComparisonFormat.json)) {
            throw refused("compare.edits");
        }
        if (format() == ComparisonFormat.xlsx) {
            output().demandPlaceForBytes();
        }
        Workspace workspace = program.options.sound();
        Lookup lookup = new Lookup(workspace, program.options.words());
        return matrix == null ? pair(workspace, lookup) : all(workspace, lookup);
    }

    private int pair(Workspace workspace, Lookup lookup) throws PlaceException, RefusedException {
        Document ours = lookup.document(Journey.KIND, String.valueOf(journey));
        Comparison comparison = Comparison.of(workspace, ours, lookup.comparedWith(ours, with), program.options.asOf());
        print(workspace, comparison);
        return exit(comparison.differences().anySatisfy(difference -> difference.kind() == failOn));
    }

    private int all(Workspace workspace, Lookup lookup) throws PlaceException, RefusedException {
        if (format() == ComparisonFormat.svg) {
            throw refused("compare.matrix-svg");
        }
        Document reference = lookup.document(Journey.KIND, String.valueOf(matrix));
        ImmutableList<Document> journeys = Matrix.journeysOf(workspace, reference);
        if (journeys.isEmpty()) {
            throw refused("compare.no-journeys", reference.id());
        }
        Matrix found = Matrix.of(workspace, reference, journeys, program.options.asOf());
        print(workspace, found);
        return exit(found.rows().anySatisfy(row -> failOn != null && row.count(failOn) > 0));
    }

    private static int exit(boolean failed) {
        return failed ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private RefusedException refused(String message, Object... arguments) {
        return new RefusedException(ExitCode.USAGE, program.options.words().say(message, arguments));
    }

    private ComparisonFormat format() {
        return ComparisonFormat.of(format, file);
    }

    private Output output() {
        return new Output(file, spec.commandLine().getOut(), program.options.words());
    }

    private void print(Workspace workspace, Matrix found) throws PlaceException {
        Language language = program.options.language();
        MatrixReport report = new MatrixReport(workspace, found, language);
        switch (format()) {
            case text, table -> output().write(report.text(TableFormat.terminalWidth()));
            case csv -> output().write(TableCsv.write(report.data()));
            case json -> output().write(MatrixJson.write(found));
            case svg -> throw new IllegalStateException("a matrix is refused as svg before");
            case xlsx -> output().write(new MatrixSpreadsheet(workspace, found, language).write());
        }
    }

    private void print(Workspace workspace, Comparison comparison) throws PlaceException {
        Language language = program.options.language();
        ComparisonReport report = new ComparisonReport(workspace, comparison, language);
        int width = TableFormat.terminalWidth();
        switch (format()) {
            case text -> output().write(new SpokenComparison(workspace, comparison, language).write(width));
            case table ->
                output().write(TableText.write(report.coverage(), width)
                        + "\n"
                        + TableText.write(report.differences(), width));
            case csv -> output().write(TableCsv.write(report.everything()));
            case json -> output().write(json(workspace, comparison));
            case svg -> output().write(Pictures.comparison(workspace, comparison, Paper.SCREEN, program.options));
            case xlsx -> output().write(new ComparisonSpreadsheet(workspace, comparison, language).write());
        }
    }

    private String json(Workspace workspace, Comparison comparison) {
        return edits
                ? ComparisonJson.write(
                        comparison,
                        Derivation.of(
                                workspace,
                                workspace
                                        .document(Journey.KIND, comparison.journey())
                                        .orElseThrow(),
                                workspace
                                        .document(
                                                Journey.KIND, comparison.with().toString())
                                        .orElseThrow()))
                : ComparisonJson.write(comparison);
    }
}
