package ee.teekond.layout.map;

import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.MapOptions;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.map.content.ContentReader;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.map.plan.ColumnOrder;
import ee.teekond.layout.map.sheet.PaperSheets;
import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Report.Dropped;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.model.Document;
import ee.teekond.model.MapLane;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

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
        var words = MapWords.in(options.language());
        var content = ContentReader.read(workspace, journey, options.language(), options.asOf())
                .seenBy(options.view(), words);
        var lanes = options.lanes();
        var desk = new Desk(typesetter, words);
        var page = new Page(options.paper().width());
        var plan = ColumnOrder.order(
                content.stages().collect(stage -> content.stepsOf(stage.id()).collect(StepContent::id)),
                content.graph());
        var parts = new MapParts(content, plan, page, desk, lanes);
        var spoken = words(content, plan, lanes, words);
        if (options.paper() != Paper.A4) {
            var one = new OneSheet(parts, options.paper());
            if (one.fits(options.paper())) {
                var stack = one.stack();
                var scene = new Scene(content.id(), "map", one.sheet(), spoken, stack.groups());
                return LaidOutMap.of(scene, Report.of(scene, stack.shortened(), stack.dropped()));
            }
        }
        return onSheets(new PaperSheets(parts, options.paper()), content.id(), spoken, words);
    }

    private static LaidOutMap onSheets(PaperSheets sheets, String id, Words spoken, MapWords words) {
        MutableList<Scene> scenes = Lists.mutable.empty();
        MutableList<Shortened> shortened = Lists.mutable.empty();
        MutableList<Dropped> dropped = Lists.mutable.empty();
        for (int i = 0; i < sheets.size(); i++) {
            var stack = sheets.draw(i);
            var sheet = sheets.foot(stack, i);
            var number = words.of("sheet", Integer.toString(i + 1), Integer.toString(sheets.size()));
            var title = new Words(spoken.title() + ", " + number, spoken.description(), spoken.language());
            scenes.add(new Scene(i == 0 ? id : id + "-" + (i + 1), "map", sheet, title, stack.groups()));
            shortened.addAllIterable(stack.shortened());
            dropped.addAllIterable(stack.dropped());
        }
        var all = scenes.toImmutable();
        return new LaidOutMap(
                all,
                Report.of(
                        all,
                        shortened.distinct().toImmutable(),
                        dropped.distinct().toImmutable()));
    }

    private static Words words(MapContent content, ColumnPlan plan, ImmutableList<MapLane> shown, MapWords words) {
        var lanes = Lists.immutable
                .of("stages")
                .newWithAll(shown.collect(MapLane::code))
                .collect(lane -> words.of("lane." + lane));
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
