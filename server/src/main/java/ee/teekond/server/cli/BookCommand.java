package ee.teekond.server.cli;

import ee.teekond.file.PlaceException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the content as pages of tables, to be read and corrected without any program but a browser. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        description =
                "Write the content as pages to read, print and proofread: in the language of --lang, else in every"
                        + " language the workspace requires.")
final class BookCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "teekond-book",
            description = "Where to. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("teekond-book");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException, RefusedException {
        Path first = new OutputFolder(folder).writeBook(program.options.sound(), program.options);
        spec.commandLine().getErr().println(program.options.words().say("demo.done"));
        spec.commandLine().getOut().println(first);
        return ExitCode.OK;
    }
}
