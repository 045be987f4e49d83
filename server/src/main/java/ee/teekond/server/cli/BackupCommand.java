package ee.teekond.server.cli;

import ee.teekond.server.store.Backups;
import ee.teekond.server.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Copies the data of a server. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy the data of a server into one file as it stands at one moment, while people go on writing.")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to. Default: in «backups» beside the data, named after the moment.")
    @Nullable
    private Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path to = Optional.ofNullable(file)
                .orElseGet(
                        () -> new Backups(data.folder()).named(Clock.systemUTC().instant()));
        try (Store store = Store.readOnly(data.folder())) {
            store.backup(to);
        }
        spec.commandLine().getOut().println(program.options.words().say("backup.done", to));
        return ExitCode.OK;
    }
}
