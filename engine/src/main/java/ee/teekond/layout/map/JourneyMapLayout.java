package ee.teekond.layout.map;

import ee.teekond.layout.band.BandPlacing;
import ee.teekond.layout.band.Bands;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.map.content.ContentReader;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.map.plan.ColumnOrder;
import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;

/** Lays out the map of a journey. Immutable, and the same journey gives the same map everywhere. */
public final class JourneyMapLayout {
    private final Typesetter typesetter;

    public JourneyMapLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The layout that measures with the bundled fonts. */
    public static JourneyMapLayout bundled() {
        return new JourneyMapLayout(new Typesetter(Ruler.bundled()));
    }

    /**
     * Lays out the map of a journey.
     *
     * @param journey one of the workspace's journeys
     * @throws IllegalArgumentException if the document is no journey
     */
    public LaidOutMap lay(Workspace workspace, Document journey, MapOptions options) {
        var content = ContentReader.read(workspace, journey, options.language(), options.asOf());
        var words = MapWords.in(options.language());
        var desk = new Desk(typesetter, words);
        var page = new Page(options.paper().width());
        var plan = ColumnOrder.order(
                content.stages().collect(stage -> content.stepsOf(stage.id()).collect(StepContent::id)),
                content.graph());
        var grids = Bands.part(plan, page.columnsRight() - Page.COLUMNS)
                .collect(slices -> BandPlacing.place(slices, plan, Page.COLUMNS, page.columnsRight()));
        var stack = new MapStack(content, plan, page, desk);
        stack.head();
        grids.forEachWithIndex((grid, i) -> stack.band(grid, i == 0));
        var sheet = stack.foot(options.paper());
        var scene = new Scene(content.id(), "map", sheet, words(content, plan, words), stack.groups());
        return new LaidOutMap(scene, Report.of(scene, stack.shortened(), stack.dropped()));
    }

    private static Words words(MapContent content, ColumnPlan plan, MapWords words) {
        ImmutableList<String> lanes = MapStack.LANES.collect(lane -> words.of("lane." + lane));
        var description = words.of(
                "summary.map",
                Integer.toString(content.stages().size()),
                Integer.toString(content.steps().size()),
                Integer.toString(Math.max(0, plan.tracks().size() - 1)),
                Integer.toString(plan.loops().size()),
                lanes.makeString(", "));
        return new Words(words.of("lang.map") + ": " + content.title().text(), description, words.code());
    }
}
