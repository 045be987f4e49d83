package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.exchange.ServiceDot;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Nearest;
import ee.teekond.graph.ServiceNetwork;
import ee.teekond.html.MapTwin;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.paint.Theme;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.MapView;
import ee.teekond.model.Workspace;
import ee.teekond.question.Inquiry;
import ee.teekond.server.print.PictureFormat;
import ee.teekond.server.print.Printed;
import ee.teekond.svg.SvgRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws a journey map, a comparison map, a service graph or a heat map. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description =
                "Draw a journey as a map, beside its reference or another journey, or as a graph of its services; or the answer"
                        + " to a question as a heat map.")
final class RenderCommand implements Callable<Integer> {

    @ParentCommand
    private Teekond program = new Teekond();

    @Parameters(
            paramLabel = "JOURNEY",
            arity = "0..1",
            description = "The journey; «teekond list journeys». A heat map is of every journey if none is named.")
    @Nullable
    private String journey;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to: FILE.svg, FILE.png or FILE.pdf; a map also FILE.html, with all it shows as tables;"
                    + " a service graph also FILE.dot. Several sheets are one PDF, but FILE-1.svg, FILE-2.svg …"
                    + " Default: SVG on standard output.")
    @Nullable
    private Path file;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "map",
            description =
                    "map, comparison, services or heatmap; or a view of the workspace («teekond list views») for a map"
                            + " that looks as it says. Default: ${DEFAULT-VALUE}.")
    private String view = "map";

    @Option(
            names = "--with",
            paramLabel = "JOURNEY[@V]",
            description = "The journey to compare it with. Default: the reference version it is based on.")
    @Nullable
    private String with;

    @Option(
            names = "--question",
            paramLabel = "QUESTION",
            defaultValue = "missing-services",
            description = "What a heat map answers. Default: ${DEFAULT-VALUE}.")
    private String question = "";

    @Option(
            names = "--by",
            paramLabel = "KEY",
            split = ",",
            defaultValue = "municipality,stage",
            description = "How a heat map is grouped: down, across, panel by panel. Default: ${DEFAULT-VALUE}.")
    private List<String> by = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = "Also write what was shortened or left out, and every box.")
    @Nullable
    private Path report;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            defaultValue = "screen",
            description = "a4, a3, a2, a1, a0, or screen. Default: ${DEFAULT-VALUE}.")
    private Paper paper = Paper.SCREEN;

    @Option(
            names = "--embed-fonts",
            description =
                    "SVG carries the letters it uses along, to look the same on a machine without the font Inter.")
    private boolean embedFonts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Which picture of a journey is drawn. */
    private enum Picture {
        map,
        comparison,
        services,
        heatmap
    }

    @Override
    public Integer call() throws PlaceException, RefusedException {
        if (file != null && isNamed(file, ".dot") && picture() == Picture.services) {
            Workspace workspace = program.options.sound();
            Document document = named(workspace);
            write(file, ServiceDot.write(document.id(), ServiceNetwork.of(workspace, document)));
            return ExitCode.OK;
        }
        if (file != null && isNamed(file, ".html") && picture() == Picture.map) {
            Workspace workspace = program.options.sound();
            LaidOutMap picture = draw(workspace);
            write(file, twin(workspace, picture));
            return reported(picture);
        }
        PictureFormat format = file == null ? PictureFormat.SVG : format(file);
        Workspace workspace = program.options.sound();
        LaidOutMap picture = draw(workspace);
        write((embedFonts && format.equals(PictureFormat.SVG) ? PictureFormat.SVG_WITH_FONTS : format)
                .files(picture.sheets(), theme(workspace)));
        return reported(picture);
    }

    private int reported(LaidOutMap picture) throws PlaceException {
        if (report != null) {
            write(report, ReportJson.write(picture.report()));
        }
        return ExitCode.OK;
    }

    private String twin(Workspace workspace, LaidOutMap picture) throws RefusedException {
        SvgRenderer svg = new SvgRenderer(theme(workspace));
        return MapTwin.write(
                workspace,
                named(workspace),
                picture.sheets().collect(svg::render),
                program.options.language(),
                program.options.asOf());
    }

    private PictureFormat format(Path named) throws RefusedException {
        return PictureFormat.of(named)
                .orElseThrow(() -> new RefusedException(
                        ExitCode.USAGE, program.options.words().say("render.format", named)));
    }

    private void write(ImmutableList<Printed> files) throws PlaceException, RefusedException {
        Words words = program.options.words();
        if (file == null && files.size() > 1) {
            throw new RefusedException(ExitCode.USAGE, words.say("render.sheets", files.size()));
        }
        for (int i = 0; i < files.size(); i++) {
            if (file == null) {
                // Only SVG goes there, which is text.
                spec.commandLine().getOut().print(new String(files.get(i).bytes(), StandardCharsets.UTF_8));
            } else {
                write(
                        PictureFormat.named(file, i + 1, files.size()),
                        files.get(i).bytes());
            }
        }
        ImmutableList<String> boxed = files.flatCollect(Printed::boxed).distinct();
        if (boxed.notEmpty()) {
            spec.commandLine().getErr().println(words.say("render.boxed", boxed.makeString(" ")));
        }
    }

    private static boolean isNamed(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** What is drawn; what is none of these by name is a map that looks as a view says. */
    private Picture picture() {
        return builtIn(view).orElse(Picture.map);
    }

    private static Optional<Picture> builtIn(String name) {
        return Lists.immutable
                .of(Picture.values())
                .detectOptional(each -> each.name().equals(name));
    }

    private Optional<MapView> look(Workspace workspace) throws RefusedException {
        if (builtIn(view).isPresent()) {
            return Optional.empty();
        }
        Document found = workspace
                .document(MapView.KIND, view)
                .orElseThrow(() -> new RefusedException(ExitCode.USAGE, unknown(workspace)));
        return MapView.KIND.cast(found.root());
    }

    private String unknown(Workspace workspace) {
        ImmutableList<String> there = Lists.immutable
                .of(Picture.values())
                .collect(Picture::name)
                .newWithAll(workspace.documents(MapView.KIND).collect(Document::id));
        Words words = program.options.words();
        String meant = Nearest.to(view, there)
                .map(nearest -> " " + words.say("show.meant", nearest))
                .orElse("");
        return words.say("show.unknown", view) + meant + " " + words.say("lookup.all", there.makeString(", "));
    }

    private Theme theme(Workspace workspace) throws RefusedException {
        return look(workspace).flatMap(MapView::palette).map(Theme::of).orElse(Theme.light());
    }

    private LaidOutMap draw(Workspace workspace) throws RefusedException {
        Pictures pictures = new Pictures(workspace, paper, program.options);
        return switch (picture()) {
            case map -> pictures.map(named(workspace), look(workspace));
            case services -> pictures.services(named(workspace));
            case heatmap -> pictures.heatmap(inquiry(workspace));
            case comparison -> {
                Document document = named(workspace);
                Document other = new Lookup(workspace, program.options.words()).comparedWith(document, with);
                yield pictures.comparison(Comparison.of(workspace, document, other, program.options.asOf()));
            }
        };
    }

    /** The journey named, without which there is no such picture. */
    private Document named(Workspace workspace) throws RefusedException {
        if (journey == null) {
            throw new RefusedException(ExitCode.USAGE, program.options.words().say("render.journey", view));
        }
        return new Lookup(workspace, program.options.words()).document(Journey.KIND, journey);
    }

    private Inquiry inquiry(Workspace workspace) throws RefusedException {
        List<String> part = journey == null
                ? List.of()
                : List.of("journey=" + named(workspace).id());
        return new Asking(program.options).inquiry(question, by, part);
    }

    private static void write(Path file, String text) throws PlaceException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws PlaceException {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw PlaceException.unwritable(file.toString());
        }
    }
}
