package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.exchange.ComparisonJson;
import ee.teekond.exchange.ComparisonReport;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import ee.teekond.file.PlaceException;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lays a journey beside its reference or another journey. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "What is the same, adapted, missing, added or moved; coverage per stage.")
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "JOURNEY", description = "The journey; «teekond list journeys».")
    private String journey = "";

    @Option(
            names = "--with",
            paramLabel = "JOURNEY[@V]",
            description = "The journey to compare it with. Default: the reference version it is based on.")
    @Nullable
    private String with;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv, json or svg, the comparison map.")
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
        csv,
        json,
        svg
    }

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Workspace workspace = program.options.sound();
        Lookup lookup = new Lookup(workspace, program.options.words());
        Document ours = lookup.document(Journey.KIND, journey);
        Comparison comparison = Comparison.of(workspace, ours, other(workspace, lookup, ours), program.options.asOf());
        print(workspace, new ComparisonReport(workspace, comparison, program.options.language()), comparison);
        boolean failed = comparison.differences().anySatisfy(difference -> difference.kind() == failOn);
        return failed ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Document other(Workspace workspace, Lookup lookup, Document ours) throws RefusedException {
        if (with != null) {
            return lookup.document(Journey.KIND, with);
        }
        return Comparison.basis(workspace, ours)
                .orElseThrow(() -> new RefusedException(
                        ExitCode.USAGE, program.options.words().say("compare.no-basis", journey)));
    }

    private void print(Workspace workspace, ComparisonReport report, Comparison comparison) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text ->
                out.print(TableText.write(report.coverage(), TableFormat.terminalWidth())
                        + "\n"
                        + TableText.write(report.differences(), TableFormat.terminalWidth()));
            case csv -> out.print(TableCsv.write(report.everything()));
            case json -> out.print(ComparisonJson.write(comparison));
            case svg -> out.print(Pictures.comparison(workspace, comparison, Paper.SCREEN, program.options));
        }
    }
}
