package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.file.PlaceException;
import ee.teekond.layout.frame.Paper;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws a journey map or a comparison map. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Draw a journey as a map, or beside its reference or another journey (SVG).")
final class RenderCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(paramLabel = "JOURNEY", description = "The journey; «teekond list journeys».")
    private String journey = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.svg",
            description = "Where to. Default: standard output.")
    @Nullable
    private Path file;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "map",
            description = "map or comparison. Default: ${DEFAULT-VALUE}.")
    private View view = View.map;

    @Option(
            names = "--with",
            paramLabel = "JOURNEY[@V]",
            description = "The journey to compare it with. Default: the reference version it is based on.")
    @Nullable
    private String with;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            defaultValue = "screen",
            description = "screen or a3. Default: ${DEFAULT-VALUE}.")
    private Paper paper = Paper.SCREEN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Which picture of a journey is drawn. */
    enum View {
        map,
        comparison
    }

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if (file != null && !file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw new RefusedException(ExitCode.USAGE, program.options.words().say("render.svg", file));
        }
        Workspace workspace = program.options.sound();
        Document document = new Lookup(workspace, program.options.words()).document(Journey.KIND, journey);
        String svg = draw(workspace, document);
        if (file == null) {
            spec.commandLine().getOut().print(svg);
        } else {
            write(file, svg);
        }
        return ExitCode.OK;
    }

    private String draw(Workspace workspace, Document document) throws RefusedException {
        return switch (view) {
            case map -> Pictures.map(workspace, document, paper, program.options);
            case comparison -> {
                Document other = new Lookup(workspace, program.options.words()).comparedWith(document, with);
                Comparison comparison = Comparison.of(workspace, document, other, program.options.asOf());
                yield Pictures.comparison(workspace, comparison, paper, program.options);
            }
        };
    }

    private static void write(Path file, String svg) throws PlaceException {
        try {
            Files.writeString(file, svg);
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(file.toString());
        }
    }
}
