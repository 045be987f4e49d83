package ee.teekond.server.cli;

import ee.teekond.compare.Versions;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.exchange.ReleaseNotes;
import ee.teekond.file.Checksum;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.file.PlainText;
import ee.teekond.model.Catalogue;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Text;
import ee.teekond.model.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes the working copy of a reference its next version. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description =
                "Publish a reference journey as it is now as its next version, which never changes again. The day is that"
                        + " of --as-of.")
final class PublishCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "JOURNEY", description = "The reference journey; «teekond list journeys».")
    private String journey = "";

    @Option(
            names = "--notes",
            paramLabel = "FILE",
            description = "A text file with the publisher's remark, in the source language of the workspace.")
    @Nullable
    private Path notes;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private TextFormat format = TextFormat.text;

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Words words = program.options.words();
        LoadedWorkspace loaded = program.options.soundlyLoaded();
        Workspace workspace = loaded.workspace();
        Document working = new Lookup(workspace, words).document(Journey.KIND, journey);
        demandWorkingCopy(words, (Journey) working.root());
        Versions versions = Versions.of(workspace, working);
        demandChange(words, versions);
        Document version = versions.next(
                program.options.asOf(), Checksum.of(workspace.documents(Catalogue.KIND)), remark(workspace));
        ReleaseNotes release = new ReleaseNotes(
                workspace.with(version),
                Versions.of(workspace.with(version), working),
                Versions.number(version),
                program.options.language());
        String told = format.write(release::text, release::json);
        writing.write(loaded, words, spec.commandLine().getErr(), version);
        spec.commandLine().getErr().println(words.say("publish.done", version.id()));
        spec.commandLine().getOut().print(told);
        return ExitCode.OK;
    }

    private void demandWorkingCopy(Words words, Journey root) throws RefusedException {
        if (root.municipality().isPresent()) {
            throw new RefusedException(ExitCode.USAGE, words.say("publish.municipal", journey));
        }
        if (root.version().isPresent()) {
            throw new RefusedException(ExitCode.USAGE, words.say("publish.version", journey));
        }
    }

    private void demandChange(Words words, Versions versions) throws RefusedException {
        if (versions.unpublished().filter(Batch.NOTHING::equals).isPresent()) {
            throw new RefusedException(
                    ExitCode.USAGE,
                    words.say(
                            "publish.unchanged",
                            journey,
                            versions.published().getLast().id()));
        }
        Optional<LocalDate> last =
                versions.published().getLastOptional().flatMap(version -> ((Journey) version.root()).published());
        if (last.filter(program.options.asOf()::isBefore).isPresent()) {
            throw new RefusedException(
                    ExitCode.USAGE, words.say("publish.earlier", program.options.asOf(), last.orElseThrow()));
        }
    }

    private Optional<Text> remark(Workspace workspace) throws PlaceException {
        if (notes == null) {
            return Optional.empty();
        }
        String remark = PlainText.read(notes);
        return remark.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(workspace.manifest().sourceLanguage(), remark));
    }
}
