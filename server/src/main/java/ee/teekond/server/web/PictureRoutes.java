package ee.teekond.server.web;

import static ee.teekond.server.web.Route.get;

import ee.teekond.compare.Comparison;
import ee.teekond.html.MapTwin;
import ee.teekond.layout.comparison.ComparisonMapLayout;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.services.ServicesLayout;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.server.print.PdfRenderer;
import ee.teekond.server.print.PngRenderer;
import ee.teekond.svg.SvgRenderer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Journeys as pictures. */
final class PictureRoutes {

    private static final Parameter VIEW = new Parameter(
            "view",
            "Which picture: of the journey, beside its reference, of its services.",
            "map",
            "comparison",
            "services");
    private static final Parameter PAPER =
            new Parameter("paper", "What it is laid out for.", "screen", "a4", "a3", "a2", "a1", "a0");
    private static final Parameter REVISION = new Parameter("revision", "The journey as it was after so many edits.");
    private static final Parameter SHEET = new Parameter("sheet", "Which of several sheets; a PDF has them all.");

    private static final ImmutableList<Format> FORMATS = Lists.immutable.with(
            new Format("svg", "image/svg+xml", (drawing, map) -> text(svg(drawing, map))),
            new Format(
                    "png",
                    "image/png",
                    (drawing, map) -> new PngRenderer(Theme.light())
                            .render(sheet(drawing, map))
                            .bytes()),
            new Format(
                    "pdf",
                    "application/pdf",
                    (drawing, map) ->
                            new PdfRenderer(Theme.light()).render(map.sheets()).bytes()),
            new Format("html", "text/html;charset=utf-8", PictureRoutes::twin));

    private PictureRoutes() {}

    /** What a picture is written as. */
    private record Format(String ending, String type, BiFunction<Drawing, LaidOutMap, byte[]> writing) {}

    /** Everything a picture depends on. */
    private record Drawing(
            Workspace workspace,
            Document journey,
            String format,
            String view,
            Paper paper,
            Language language,
            LocalDate asOf,
            int sheet) {

        /** Documents are compared by what they are; the workspace by whether it is the same. */
        Object key(long moment, Optional<String> municipality, String role) {
            return Lists.immutable.with(
                    moment,
                    municipality,
                    role,
                    journey.id(),
                    System.identityHashCode(journey),
                    format,
                    view,
                    paper,
                    language,
                    asOf,
                    sheet);
        }
    }

    static ImmutableList<Route> routes() {
        return FORMATS.collect(format -> get(
                        "/api/journeys/{id}/map." + format.ending(),
                        "map-" + format.ending(),
                        "read",
                        "A journey drawn, as " + format.ending() + ".",
                        call -> draw(call, format))
                .with(VIEW, PAPER, REVISION, SHEET, Parameter.AS_OF)
                .answering(format.type()));
    }

    private static void draw(Call call, Format format) {
        Document now = call.journey(call.path("id"));
        Document journey = call.count("revision", Integer.MAX_VALUE)
                .map(revision -> at(call, now.key(), revision))
                .orElse(now);
        Workspace workspace =
                journey.equals(now) ? call.workspace() : call.workspace().with(journey);
        Drawing drawing = new Drawing(
                workspace,
                journey,
                format.ending(),
                call.parameter("view").orElse("map"),
                call.parameter("paper").flatMap(Paper::of).orElse(Paper.SCREEN),
                call.language(),
                call.asOf(),
                call.count("sheet", Limit.ROWS).orElse(1L).intValue());
        byte[] bytes = call.site()
                .drawings()
                .of(
                        drawing.key(
                                call.state().moment(),
                                call.actor().municipality(),
                                call.actor().role()),
                        () -> format.writing().apply(drawing, laid(drawing)));
        call.file(format.type(), bytes);
    }

    private static Document at(Call call, DocumentKey key, long revision) {
        return call.site()
                .live()
                .at(key, revision)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, key + "?revision=" + revision));
    }

    private static LaidOutMap laid(Drawing drawing) {
        MapOptions options = new MapOptions(drawing.language(), drawing.asOf(), drawing.paper());
        return switch (drawing.view()) {
            case "services" -> ServicesLayout.bundled().lay(drawing.workspace(), drawing.journey(), options);
            case "comparison" ->
                ComparisonMapLayout.bundled()
                        .lay(drawing.workspace(), comparison(drawing), drawing.language(), drawing.paper());
            default -> JourneyMapLayout.bundled().lay(drawing.workspace(), drawing.journey(), options);
        };
    }

    private static Comparison comparison(Drawing drawing) {
        Document other = Comparison.basis(drawing.workspace(), drawing.journey())
                .orElseThrow(() -> Call.badParameter("view", "comparison", "map, services"));
        return Comparison.of(drawing.workspace(), drawing.journey(), other, drawing.asOf());
    }

    private static ee.teekond.layout.scene.Scene sheet(Drawing drawing, LaidOutMap map) {
        if (drawing.sheet() < 1 || drawing.sheet() > map.sheets().size()) {
            throw Call.badParameter(
                    "sheet",
                    String.valueOf(drawing.sheet()),
                    "1 … " + map.sheets().size());
        }
        return map.sheets().get(drawing.sheet() - 1);
    }

    private static String svg(Drawing drawing, LaidOutMap map) {
        return new SvgRenderer(Theme.light()).render(sheet(drawing, map));
    }

    private static byte[] twin(Drawing drawing, LaidOutMap map) {
        if (!drawing.view().equals("map")) {
            throw Call.badParameter("view", drawing.view(), "map");
        }
        SvgRenderer renderer = new SvgRenderer(Theme.light());
        return text(MapTwin.write(
                drawing.workspace(),
                drawing.journey(),
                map.sheets().collect(renderer::render),
                drawing.language(),
                drawing.asOf()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
