package ee.teekond.server.cli;

import ee.teekond.file.PlaceException;
import ee.teekond.server.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind {@code ./teekond}. */
@Command(
        name = "teekond",
        description = "Journey maps of people who settle in Estonia: check, ask, compare, draw.",
        mixinStandardHelpOptions = true,
        versionProvider = Teekond.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:errors were found",
            "2:the command line is not understood",
            "3:a place or a path cannot be opened or is not text",
            "4:the data is newer than the program"
        },
        subcommands = {
            CheckCommand.class,
            FormatCommand.class,
            ListCommand.class,
            ShowCommand.class,
            CompareCommand.class,
            EditCommand.class,
            AskCommand.class,
            RenderCommand.class,
            BookCommand.class,
            DemoCommand.class,
            WalkCommand.class,
            PublishCommand.class,
            VersionsCommand.class,
            UpdateCommand.class,
            CandidatesCommand.class,
            GapsCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Teekond implements Runnable {

    /** What every command knows, wherever on the line it stands. */
    @Mixin
    WorkspaceOptions options = new WorkspaceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** A program that nobody runs: it fills the field of a command until the real one is set. */
    Teekond() {
        this(LocalDate.EPOCH);
    }

    private Teekond(LocalDate today) {
        options.today = today;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        System.exit(run(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                LocalDate.now(ZoneId.systemDefault()),
                args));
    }

    /**
     * Runs one command.
     *
     * @param today what {@code --as-of} is when it is not given
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, LocalDate today, String... args) {
        CommandLine line = new CommandLine(new Teekond(today))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Teekond::usage)
                .setExecutionExceptionHandler(Teekond::failed);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static int usage(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("teekond: " + wrong.getMessage());
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!meant.isEmpty()) {
            err.println("Did you mean: " + String.join(", ", meant) + "?");
        }
        err.println("«" + line.getCommandSpec().qualifiedName() + " --help» tells more.");
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof PlaceException place) {
            line.getErr().println("teekond: " + words(line).place(place));
            return ExitCode.PLACE;
        }
        if (failure instanceof RefusedException refused) {
            line.getErr().println("teekond: " + refused.getMessage());
            return refused.code();
        }
        if (failure instanceof StoreException store) {
            line.getErr().println("teekond: " + words(line).store(store));
            return store.reason() == StoreException.Reason.NEWER ? ExitCode.NEWER : ExitCode.PLACE;
        }
        return broken(failure, line, words(line));
    }

    /** In the language the command line asks for, wherever on it that stands. */
    private static Words words(CommandLine line) {
        Object program = line.getCommandSpec().root().userObject();
        return program instanceof Teekond teekond ? teekond.options.words() : Words.in(Words.systemLanguage());
    }

    /** A fault of the program itself. Its trace is of no use to its user. */
    private static int broken(Exception failure, CommandLine line, Words words) {
        LoggerFactory.getLogger(Teekond.class).debug("a fault of the program", failure);
        line.getErr().println("teekond: " + words.say("program.broken", failure));
        return ExitCode.BROKEN;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Teekond.class.getPackage().getImplementationVersion();
            return new String[] {"teekond " + (version == null ? "(not packaged)" : version)};
        }
    }
}
