package ee.teekond.server.cli;

import ee.teekond.server.store.Backups;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a copy of a server's data its data again. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Make a backup the data of a server that is not running.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path backup = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--force", description = "Also when there is data already; that is kept beside the backups.")
    private boolean force;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Words words = program.options.words();
        PrintWriter out = spec.commandLine().getOut();
        new Backups(data.folder())
                .restore(backup, force, Clock.systemUTC().instant())
                .ifPresent(kept -> out.println(words.say("restore.kept", kept)));
        out.println(words.say("restore.done", data.folder()));
        return ExitCode.OK;
    }
}
