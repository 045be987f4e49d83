package ee.teekond.server.cli;

import ee.teekond.check.Checks;
import ee.teekond.exchange.AppliedEdits;
import ee.teekond.exchange.IntakeReport;
import ee.teekond.exchange.intake.CsvFile;
import ee.teekond.exchange.intake.Form;
import ee.teekond.exchange.intake.Forms;
import ee.teekond.exchange.intake.Intake;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Brings evidence from a table into the workspace, added up. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Add up a table of evidence, and with --apply bring it into the journeys and municipalities it is"
                + " about. No row is kept, only how many say so. Brought twice, it changes nothing.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(
            paramLabel = "FILE.csv",
            description =
                    "The table, with a row of headings; or a workspace folder, to bring into the --data of a server.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description =
                    "survey (a row for each respondent), codings (person, element, value), focus-groups (group, element,"
                            + " people, value) or contacts (municipality, since, until, category, n).")
    private String form = "";

    @Option(names = "--source", paramLabel = "ID", description = "The source that the table is.")
    private String source = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE.csv",
            description = "What its words stand for: of a survey column, element, scale; of contacts category, reason,"
                    + " service.")
    @Nullable
    private Path mapping;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--apply", description = "Write it. Without, only tell what it comes to.")
    private boolean apply;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, csv or json.")
    private TableFormat format = TableFormat.table;

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if (Files.isDirectory(file)) {
            new StoredWorkspace(data.folder(), program.options)
                    .bringIn(
                            file.toString(),
                            apply,
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr());
            return ExitCode.OK;
        }
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        Workspace workspace = loaded.workspace();
        Words words = program.options.words();
        Document from = new Lookup(workspace, words).document(Source.KIND, source);
        Intake intake = read(workspace, from);
        AppliedEdits applied = AppliedEdits.of(workspace, intake.edits());
        refuse(applied.findings());
        Workspace after = workspace.with(applied.changed().toArray(new Document[0]));
        refuse(Checks.check(after, Locator.NOWHERE).select(finding -> finding.counts(Severity.ERROR)));
        IntakeReport report = new IntakeReport(workspace, from, intake, program.options.language());
        spec.commandLine().getOut().print(format.write(report.table(), report::json));
        if (applied.changed().isEmpty()) {
            spec.commandLine().getErr().println(words.say("edit.nothing"));
        } else if (apply) {
            writing.write(
                    loaded,
                    program.options,
                    spec.commandLine().getErr(),
                    applied.undo(),
                    applied.changed().toArray(new Document[0]));
        } else {
            spec.commandLine()
                    .getErr()
                    .println(words.say(
                            "import.dry",
                            applied.changed().collect(Document::key).makeString(", ")));
        }
        return ExitCode.OK;
    }

    private Intake read(Workspace workspace, Document from) throws PlaceException, RefusedException {
        Form known = Forms.ALL
                .detectOptional(each -> each.name().equals(form))
                .orElseThrow(() -> new RefusedException(
                        ExitCode.USAGE,
                        program.options
                                .words()
                                .say(
                                        "import.form",
                                        form,
                                        Forms.ALL.collect(Form::name).makeString(", "))));
        CsvFile table = table(file);
        Optional<CsvFile> meanings = mapping == null ? Optional.empty() : Optional.of(table(mapping));
        Intake intake = known.read(table, meanings, workspace, from);
        refuse(intake.findings());
        return intake;
    }

    private CsvFile table(Path path) throws PlaceException, RefusedException {
        CsvFile table = CsvFile.read(path);
        refuse(table.findings());
        return table;
    }

    private void refuse(ImmutableList<Finding> findings) throws RefusedException {
        Words words = program.options.words();
        if (findings.notEmpty()) {
            throw new RefusedException(
                    ExitCode.FINDINGS,
                    words.say("import.refused", file)
                            + Lists.immutable
                                    .withAll(findings)
                                    .collect(words::line)
                                    .makeString("\n  ", "\n  ", ""));
        }
    }
}
