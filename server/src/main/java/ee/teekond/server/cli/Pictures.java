package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.layout.comparison.ComparisonMapLayout;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.HeatmapLayout;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.services.ServicesLayout;
import ee.teekond.model.Document;
import ee.teekond.model.MapView;
import ee.teekond.model.Workspace;
import ee.teekond.question.Inquiry;
import ee.teekond.svg.SvgRenderer;
import java.util.Optional;

/** Lays out pictures of a workspace and draws them. */
record Pictures(Workspace workspace, Paper paper, WorkspaceOptions options) {

    /** The journey map as a view wants it. */
    LaidOutMap map(Document journey, Optional<MapView> view) {
        return JourneyMapLayout.bundled()
                .lay(workspace, journey, new MapOptions(options.language(), options.asOf(), paper, view));
    }

    /** The journey map. */
    LaidOutMap map(Document journey) {
        return JourneyMapLayout.bundled().lay(workspace, journey, asked());
    }

    /** The service graph of a journey. */
    LaidOutMap services(Document journey) {
        return ServicesLayout.bundled().lay(workspace, journey, asked());
    }

    /** The comparison map. */
    LaidOutMap comparison(Comparison comparison) {
        return ComparisonMapLayout.bundled().lay(workspace, comparison, options.language(), paper);
    }

    /** The heat map of an inquiry. */
    LaidOutMap heatmap(Inquiry inquiry) throws RefusedException {
        if (!HeatmapLayout.draws(inquiry)) {
            throw new RefusedException(
                    ExitCode.USAGE,
                    options.words().say("heatmap.undrawn", inquiry.question().name()));
        }
        return HeatmapLayout.bundled().lay(workspace, inquiry, options.language(), paper);
    }

    private MapOptions asked() {
        return new MapOptions(options.language(), options.asOf(), paper);
    }

    /** A picture as SVG. */
    static String svg(LaidOutMap picture) {
        return new SvgRenderer(Theme.light()).render(picture.scene());
    }

    /** The journey map as SVG. */
    static String map(Workspace workspace, Document journey, Paper paper, WorkspaceOptions options) {
        return svg(new Pictures(workspace, paper, options).map(journey));
    }

    /** The comparison map as SVG. */
    static String comparison(Workspace workspace, Comparison comparison, Paper paper, WorkspaceOptions options) {
        return svg(new Pictures(workspace, paper, options).comparison(comparison));
    }
}
