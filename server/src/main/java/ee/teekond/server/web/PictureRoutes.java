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
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.services.ServicesLayout;
import ee.teekond.model.Document;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.server.print.PictureFormat;
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

    private static final ImmutableList<Format> FORMATS = PictureFormat.ALL
            .collect(PictureRoutes::drawn)
            .newWith(new Format("html", "text/html;charset=utf-8", PictureRoutes::twin));

    private PictureRoutes() {}

    /** What a picture is written as. */
    private record Format(String ending, String type, BiFunction<Drawing, LaidOutMap, byte[]> writing) {}

    private static Format drawn(PictureFormat format) {
        return new Format(
                format.ending(),
                format.type(),
                (drawing, map) -> format.files(
                                format.sheetBySheet() ? Lists.immutable.with(sheet(drawing, map)) : map.sheets(),
                                Theme.light())
                        .getFirst()
                        .bytes());
    }

    /** Everything a picture depends on. */
    private record Drawing(
            Workspace workspace,
            Document journey,
            long revision,
            String format,
            String view,
            Paper paper,
            Language language,
            LocalDate asOf,
            int sheet) {

        /** What it is kept by: the moment stands for the workspace, the revision for the journey. */
        Object key(long moment, Optional<String> municipality, String role) {
            return Lists.immutable.with(
                    moment, municipality, role, journey.id(), revision, format, view, paper, language, asOf, sheet);
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
        long current = call.state().revision(now.key());
        long revision = call.count("revision", Integer.MAX_VALUE).orElse(current);
        Document journey = revision == current ? now : call.at(now.key(), revision);
        Workspace workspace =
                revision == current ? call.workspace() : call.workspace().with(journey);
        Drawing drawing = new Drawing(
                workspace,
                journey,
                revision,
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

    private static Scene sheet(Drawing drawing, LaidOutMap map) {
        if (drawing.sheet() < 1 || drawing.sheet() > map.sheets().size()) {
            throw Call.badParameter(
                    "sheet",
                    String.valueOf(drawing.sheet()),
                    "1 … " + map.sheets().size());
        }
        return map.sheets().get(drawing.sheet() - 1);
    }

    private static byte[] twin(Drawing drawing, LaidOutMap map) {
        if (!drawing.view().equals("map")) {
            throw Call.badParameter("view", drawing.view(), "map");
        }
        SvgRenderer renderer = new SvgRenderer(Theme.light());
        return MapTwin.write(
                        drawing.workspace(),
                        drawing.journey(),
                        map.sheets().collect(renderer::render),
                        drawing.language(),
                        drawing.asOf())
                .getBytes(StandardCharsets.UTF_8);
    }
}
