package ee.teekond.server.cli;

import ee.teekond.compare.Versions;
import ee.teekond.exchange.ReleaseNotes;
import ee.teekond.exchange.TableText;
import ee.teekond.exchange.VersionList;
import ee.teekond.file.PlaceException;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the versions of a reference, or tells what one of them changes. */
@Command(
        name = "versions",
        mixinStandardHelpOptions = true,
        description = "The published versions of a reference journey; of one version its release notes.")
final class VersionsCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "JOURNEY[@V]", description = "The reference journey, or one version of it.")
    private String journey = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private TextFormat format = TextFormat.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Words words = program.options.words();
        Workspace workspace = program.options.sound();
        Lookup lookup = new Lookup(workspace, words);
        Edition edition = Edition.of(journey);
        Document working = lookup.document(Journey.KIND, edition.id());
        if (((Journey) working.root()).municipality().isPresent()) {
            throw new RefusedException(ExitCode.USAGE, words.say("versions.municipal", edition.id()));
        }
        Versions versions = Versions.of(workspace, working);
        if (edition.version().isPresent()) {
            lookup.document(Journey.KIND, journey);
            ReleaseNotes notes =
                    new ReleaseNotes(workspace, versions, edition.version().get(), program.options.language());
            spec.commandLine().getOut().print(format.write(notes::text, notes::json));
        } else {
            VersionList list = new VersionList(workspace, versions, program.options.language());
            spec.commandLine().getOut().print(format.write(width -> TableText.write(list.table(), width), list::json));
        }
        return ExitCode.OK;
    }
}
