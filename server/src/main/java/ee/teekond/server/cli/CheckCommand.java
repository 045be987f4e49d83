package ee.teekond.server.cli;

import ee.teekond.exchange.FindingJson;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Severity;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists everything that is wrong or doubtful. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "All findings, one per line: file:line:col: severity rule-id: message.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "PATH", description = "Workspaces, or files of one: then only their findings are shown.")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** How findings are printed. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws PlaceException {
        ImmutableList<String> places =
                paths.isEmpty() ? Lists.immutable.with(program.options.place) : Lists.immutable.withAll(paths);
        int worst = ExitCode.OK;
        for (String place : places) {
            Optional<Path> file = paths.isEmpty() ? Optional.empty() : file(place);
            worst = Math.max(worst, check(file.isPresent() ? workspaceOf(file.orElseThrow()) : place, file));
        }
        return worst;
    }

    private static Optional<Path> file(String path) {
        return Optional.of(path).filter(name -> !name.isBlank()).map(Path::of).filter(Files::isRegularFile);
    }

    private int check(String place, Optional<Path> file) throws PlaceException {
        LoadedWorkspace loaded = program.options.load(place);
        ImmutableList<Finding> findings =
                WorkspaceOptions.allFindings(loaded).select(finding -> isAsked(finding, file));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.print(FindingJson.write(findings, program.options.language()));
        } else {
            findings.forEach(finding -> out.println(program.options.words().line(finding)));
        }
        int errors = findings.count(finding -> finding.severity() == Severity.ERROR);
        String documents = String.valueOf(loaded.workspace().documents().size());
        spec.commandLine()
                .getErr()
                .println(
                        findings.isEmpty()
                                ? program.options.words().say("check.clean", documents)
                                : program.options
                                        .words()
                                        .say(
                                                "check.counts",
                                                documents,
                                                String.valueOf(errors),
                                                String.valueOf(findings.size() - errors)));
        if (loaded.isNewer()) {
            return ExitCode.NEWER;
        }
        return errors > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static boolean isAsked(Finding finding, Optional<Path> file) {
        return file.isEmpty()
                || finding.place()
                        .filter(place -> Path.of(place.file())
                                .normalize()
                                .equals(file.orElseThrow().normalize()))
                        .isPresent();
    }

    /** The workspace a file belongs to: the nearest folder above it that is one. */
    private static String workspaceOf(Path file) throws PlaceException {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Place.MANIFEST))) {
                Path here = Path.of("").toAbsolutePath();
                return file.isAbsolute() || !folder.startsWith(here)
                        ? folder.toString()
                        : Path.of(".")
                                .resolve(here.relativize(folder))
                                .normalize()
                                .toString();
            }
        }
        throw PlaceException.noManifest(
                String.valueOf(file.toAbsolutePath().normalize().getParent()));
    }
}
