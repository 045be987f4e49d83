package ee.teekond.layout.comparison;

import ee.teekond.compare.Comparison;
import ee.teekond.layout.band.BandPlacing;
import ee.teekond.layout.band.Bands;
import ee.teekond.layout.comparison.content.ComparisonReader;
import ee.teekond.layout.comparison.plan.Columns;
import ee.teekond.layout.comparison.plan.ComparisonColumns;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.MapWords;
import ee.teekond.layout.frame.LaidOutMap;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.text.Ruler;
import ee.teekond.layout.text.Typesetter;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import org.eclipse.collections.api.factory.Lists;

/** Lays out the map of a comparison. Immutable, and the same comparison gives the same map everywhere. */
public final class ComparisonMapLayout {
    private final Typesetter typesetter;

    public ComparisonMapLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The layout that measures with the bundled fonts. */
    public static ComparisonMapLayout bundled() {
        return new ComparisonMapLayout(new Typesetter(Ruler.bundled()));
    }

    /**
     * Lays out the map of a comparison of two journeys of the workspace, offers as on its day.
     *
     * @param language what the map speaks; content without a translation stays in its own language
     */
    public LaidOutMap lay(Workspace workspace, Comparison comparison, Language language, Paper paper) {
        var words = MapWords.in(language);
        var content = ComparisonReader.read(workspace, comparison, words);
        var desk = new Desk(typesetter, words);
        var page = new Page(paper.width());
        var plan = ComparisonColumns.order(content);
        var stack = new ComparisonStack(new Columns(content, plan), page, desk);
        stack.head();
        Bands.part(plan.columns(), page.columnsRight() - Page.COLUMNS)
                .collect(slices -> BandPlacing.place(slices, plan.columns(), Page.COLUMNS, page.columnsRight()))
                .forEachWithIndex((grid, i) -> stack.band(grid, i == 0));
        stack.gaps();
        var sheet = stack.foot(paper);
        var said = new Words(
                words.of("compare.kicker") + ": " + content.title(),
                content.lead() + (content.offered().isEmpty() ? "" : " " + content.offered()),
                words.code());
        var scene = new Scene(content.id() + "-comparison", "comparison", sheet, said, stack.groups());
        return LaidOutMap.of(scene, Report.of(scene, stack.shortened(), Lists.immutable.empty()));
    }
}
