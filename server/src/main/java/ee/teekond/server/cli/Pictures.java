package ee.teekond.server.cli;

import ee.teekond.compare.Comparison;
import ee.teekond.layout.comparison.ComparisonMapLayout;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.HeatmapLayout;
import ee.teekond.layout.map.JourneyMapLayout;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.scene.Scene;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.question.Inquiry;
import ee.teekond.svg.SvgRenderer;

/** Draws pictures of a workspace. */
final class Pictures {

    private Pictures() {}

    /** The journey map as SVG. */
    static String map(Workspace workspace, Document journey, Paper paper, WorkspaceOptions options) {
        MapOptions asked = new MapOptions(options.language(), options.asOf(), paper);
        Scene scene = JourneyMapLayout.bundled().lay(workspace, journey, asked).scene();
        return new SvgRenderer(Theme.light()).render(scene);
    }

    /** The heat map of an inquiry as SVG. */
    static String heatmap(Workspace workspace, Inquiry inquiry, Paper paper, WorkspaceOptions options) {
        Scene scene = HeatmapLayout.bundled()
                .lay(workspace, inquiry, options.language(), paper)
                .scene();
        return new SvgRenderer(Theme.light()).render(scene);
    }

    /** The comparison map as SVG. */
    static String comparison(Workspace workspace, Comparison comparison, Paper paper, WorkspaceOptions options) {
        Scene scene = ComparisonMapLayout.bundled()
                .lay(workspace, comparison, options.language(), paper)
                .scene();
        return new SvgRenderer(Theme.light()).render(scene);
    }
}
