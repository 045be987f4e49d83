package ee.teekond.layout.heatmap;

import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.heatmap.content.HeatmapReader;
import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.question.Inquiry;
import org.eclipse.collections.api.factory.Lists;

/** Lays out the heat map of an inquiry. Immutable, and the same inquiry gives the same map everywhere. */
public final class HeatmapLayout {
    private final Typesetter typesetter;

    public HeatmapLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The layout that measures with the bundled fonts. */
    public static HeatmapLayout bundled() {
        return new HeatmapLayout(new Typesetter(Ruler.bundled()));
    }

    /** Whether there is a heat map of this: one to three groupings, and a value of which more is more. */
    public static boolean draws(Inquiry inquiry) {
        return HeatmapReader.reads(inquiry);
    }

    /**
     * Lays out the heat map of an inquiry: its first grouping down, the second across, a third or the target group from panel
     * to panel.
     *
     * @param language what the map speaks; content without a translation stays in its own language
     * @throws IllegalArgumentException if there is no heat map of it
     */
    public LaidOutMap lay(Workspace workspace, Inquiry inquiry, Language language, Paper paper) {
        var words = MapWords.in(language);
        var content = HeatmapReader.read(workspace, inquiry, words);
        var stack = new HeatmapStack(content, new Desk(typesetter, words), paper);
        stack.head();
        stack.panels();
        var sheet = stack.foot();
        var said = new Words(content.kicker() + ": " + content.title(), content.lead(), words.code());
        var scene = new Scene(content.id(), "heatmap", sheet, said, stack.groups());
        return LaidOutMap.of(scene, Report.of(scene, stack.shortened(), Lists.immutable.empty()));
    }
}
