package ee.teekond.server.cli;

import ee.teekond.check.Checks;
import ee.teekond.edit.Edit;
import ee.teekond.exchange.AddressedEdit;
import ee.teekond.exchange.AppliedEdits;
import ee.teekond.exchange.EditReading;
import ee.teekond.exchange.EditWords;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Locator;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Applies a file of edits to the documents of a workspace. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = "Apply a file of edits: all of them or none. What leads back is left in a file of its own.")
final class EditCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "FILE.json", description = "The edits, such as an undo file.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
    private boolean dryRun;

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        Workspace workspace = loaded.workspace();
        ImmutableList<AddressedEdit> edits = read(workspace);
        AppliedEdits applied = AppliedEdits.of(workspace, edits);
        refuse("edit.refused", applied.findings(), ExitCode.FINDINGS);
        Workspace after = workspace.with(applied.changed().toArray(new Document[0]));
        refuse(
                "edit.breaks",
                Checks.check(after, Locator.NOWHERE).select(finding -> finding.counts(Severity.ERROR)),
                ExitCode.FINDINGS);
        if (!dryRun && applied.changed().notEmpty()) {
            writing.write(
                    loaded,
                    program.options,
                    spec.commandLine().getErr(),
                    applied.undo(),
                    applied.changed().toArray(new Document[0]));
        }
        tell(workspace, after, applied, edits);
        return ExitCode.OK;
    }

    private ImmutableList<AddressedEdit> read(Workspace workspace) throws PlaceException, RefusedException {
        EditReading reading = EditReading.of(file, workspace);
        refuse("edit.unread", reading.findings(), reading.isNewer() ? ExitCode.NEWER : ExitCode.FINDINGS);
        Words words = program.options.words();
        for (AddressedEdit edit : reading.edits()) {
            if (Edition.of(edit.document().id()).version().isPresent()) {
                throw new RefusedException(
                        ExitCode.USAGE,
                        words.say("edit.published", edit.document().id()));
            }
        }
        return reading.edits();
    }

    private void refuse(String key, ImmutableList<Finding> findings, int code) throws RefusedException {
        Words words = program.options.words();
        if (findings.notEmpty()) {
            throw new RefusedException(
                    code, words.say(key, file) + findings.collect(words::line).makeString("\n  ", "\n  ", ""));
        }
    }

    private void tell(Workspace workspace, Workspace after, AppliedEdits applied, ImmutableList<AddressedEdit> edits) {
        Words words = program.options.words();
        if (applied.changed().isEmpty()) {
            spec.commandLine().getErr().println(words.say("edit.nothing"));
        }
        for (Document document : applied.changed()) {
            Edit all = Edit.batch(
                    edits.select(edit -> edit.document().equals(document.key())).collect(AddressedEdit::edit));
            spec.commandLine().getOut().println(document.key());
            new EditWords(
                            after,
                            program.options.language(),
                            workspace.documents().get(document.key()),
                            document)
                    .of(all)
                    .forEach(said -> spec.commandLine().getOut().println("– " + said.words()));
        }
        if (dryRun) {
            spec.commandLine().getErr().println(words.say("edit.dry"));
        }
    }
}
