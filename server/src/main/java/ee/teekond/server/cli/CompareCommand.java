package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Matrix;
import ee.teekond.exchange.ComparisonJson;
import ee.teekond.exchange.ComparisonReport;
import ee.teekond.exchange.MatrixJson;
import ee.teekond.exchange.MatrixReport;
import ee.teekond.exchange.SpokenComparison;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import ee.teekond.file.PlaceException;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.io.PrintWriter;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text (to read aloud), table (every wording side by side), csv, json, svg (a map). Default: text.")
    private Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "KIND",
            converter = Converters.Differences.class,
            description = "End with 1 if there is a step or service of this kind: missing, added, adapted.")
    @Nullable
    private DifferenceKind failOn;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** How a comparison is printed. */
    enum Format {
        text,
        table,
        csv,
        json,
        svg
    }

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if ((journey == null) == (matrix == null) || (matrix != null && with != null)) {
            throw refused("compare.one");
        }
        Workspace workspace = program.options.sound();
        Lookup lookup = new Lookup(workspace, program.options.words());
        return matrix == null ? pair(workspace, lookup) : all(workspace, lookup);
    }

    private int pair(Workspace workspace, Lookup lookup) throws RefusedException {
        Document ours = lookup.document(Journey.KIND, String.valueOf(journey));
        Comparison comparison = Comparison.of(workspace, ours, lookup.comparedWith(ours, with), program.options.asOf());
        print(workspace, comparison);
        return exit(comparison.differences().anySatisfy(difference -> difference.kind() == failOn));
    }

    private int all(Workspace workspace, Lookup lookup) throws RefusedException {
        if (format == Format.svg) {
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

    private void print(Workspace workspace, Matrix found) {
        MatrixReport report = new MatrixReport(workspace, found, program.options.language());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text, table -> out.print(report.text(TableFormat.terminalWidth()));
            case csv -> out.print(TableCsv.write(report.data()));
            case json -> out.print(MatrixJson.write(found));
            case svg -> throw new IllegalStateException("refused before");
        }
    }

    private void print(Workspace workspace, Comparison comparison) {
        Language language = program.options.language();
        ComparisonReport report = new ComparisonReport(workspace, comparison, language);
        PrintWriter out = spec.commandLine().getOut();
        int width = TableFormat.terminalWidth();
        switch (format) {
            case text -> out.print(new SpokenComparison(workspace, comparison, language).write(width));
            case table ->
                out.print(TableText.write(report.coverage(), width) + "\n"
                        + TableText.write(report.differences(), width));
            case csv -> out.print(TableCsv.write(report.everything()));
            case json -> out.print(ComparisonJson.write(comparison));
            case svg -> out.print(Pictures.comparison(workspace, comparison, Paper.SCREEN, program.options));
        }
    }
}
