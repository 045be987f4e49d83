package ee.teekond.server.cli;

import ee.teekond.file.CanonicalFile;
import ee.teekond.file.CanonicalText.Formatted;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Rewrites files in canonical form. */
@Command(name = "format", mixinStandardHelpOptions = true, description = "Rewrite files in canonical form.")
final class FormatCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with all files below them.")
    private List<Path> paths = List.of();

    @Option(names = "--drop-comments", description = "Rewrite files even if that loses comments.")
    private boolean dropComments;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws PlaceException {
        int worst = ExitCode.OK;
        for (Path path : paths) {
            for (Path file : files(path)) {
                worst = Math.max(worst, format(file));
            }
        }
        return worst;
    }

    private int format(Path file) throws PlaceException {
        CanonicalFile canonical = CanonicalFile.read(file);
        Formatted formatted = canonical.formatted();
        if (formatted.text().isEmpty()) {
            formatted.findings().forEach(finding -> say(program.options.words().line(finding)));
            return ExitCode.FINDINGS;
        }
        if (formatted.comments().notEmpty() && !dropComments) {
            say(program.options.words().say("format.comments", file));
            formatted.comments().forEach(comment -> say("  " + comment));
            return ExitCode.FINDINGS;
        }
        say(program.options.words().say(canonical.isCanonical() ? "format.same" : "format.changed", file));
        canonical.rewrite();
        return ExitCode.OK;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }

    private static ImmutableList<Path> files(Path path) throws PlaceException {
        if (!Files.isDirectory(path)) {
            return Lists.immutable.with(path);
        }
        try {
            Path manifest = path.resolve(Place.MANIFEST);
            ImmutableList<Path> below = WorkspaceFiles.below(path);
            return Files.isRegularFile(manifest) ? below.newWith(manifest) : below;
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(path.toString());
        }
    }
}
