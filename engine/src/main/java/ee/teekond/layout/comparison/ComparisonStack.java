package ee.teekond.layout.comparison;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.Slice;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.comparison.card.CoverageCard;
import ee.teekond.layout.comparison.card.CoverageCard.Figure;
import ee.teekond.layout.comparison.card.DifferenceLook;
import ee.teekond.layout.comparison.card.GapCard;
import ee.teekond.layout.comparison.card.ServiceLine;
import ee.teekond.layout.comparison.content.ComparisonContent;
import ee.teekond.layout.comparison.content.ComparisonContent.Side;
import ee.teekond.layout.comparison.content.ServiceRow;
import ee.teekond.layout.comparison.content.StageRow;
import ee.teekond.layout.comparison.frame.ComparisonSigns;
import ee.teekond.layout.comparison.frame.FiguresBox;
import ee.teekond.layout.comparison.lane.Connections;
import ee.teekond.layout.comparison.lane.MunicipalityLane;
import ee.teekond.layout.comparison.lane.ReferenceLane;
import ee.teekond.layout.comparison.plan.Columns;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.frame.Footer;
import ee.teekond.layout.frame.Headline;
import ee.teekond.layout.frame.Legend;
import ee.teekond.layout.frame.Notice;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.lane.FlowLane;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.lane.LaneFrame;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.lane.StagesLane;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Sheet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Stacks the parts of a comparison map down the sheet, each where the one above ends. For one map and one thread. */
final class ComparisonStack {
    private static final int MARGIN = 600;
    private static final int TITLE_WIDTH = 8_000;
    private static final int LANE_GAP = 80;
    private static final int BAND_GAP = 360;
    private static final int HEAD_GAP = 220;
    private static final int LINE_LEAST = 2_350;
    private static final int FIGURE_LEAST = 2_000;
    private static final int GAP_LEAST = 4_000;

    private final ComparisonContent content;
    private final Columns columns;
    private final Page page;
    private final Desk desk;
    private final MutableList<Group> groups = Lists.mutable.empty();
    private final MutableList<Shortened> shortened = Lists.mutable.empty();
    private int y = MARGIN;

    ComparisonStack(Columns columns, Page page, Desk desk) {
        this.content = columns.content();
        this.columns = columns;
        this.page = page;
        this.desk = desk;
    }

    ImmutableList<Group> groups() {
        return groups.toImmutable();
    }

    ImmutableList<Shortened> shortened() {
        return shortened.toImmutable();
    }

    /** The title and, beside it, the figures. */
    void head() {
        int width = page.right() - Page.LEFT;
        int titleWidth = Math.min(TITLE_WIDTH, width / 3);
        int left = Page.LEFT + titleWidth + 400;
        var title = new Headline(
                Key.of(content.id(), "journey"), content.kicker(), content.title(), content.lead(), desk, titleWidth);
        var figures = new FiguresBox(content, desk, page.right() - left);
        int height = Math.max(title.height(), figures.height());
        place(title, new Box(Page.LEFT, y, titleWidth, height));
        place(figures, new Box(left, y, page.right() - left, height));
        y += height + HEAD_GAP;
        if (content.stages().isEmpty()) {
            var notice = new Notice(desk, width);
            place(notice, new Box(Page.LEFT, y, width, notice.height()));
            y += notice.height() + HEAD_GAP;
        }
    }

    /** One band of stages with its lanes. */
    void band(BandGrid grid, boolean first) {
        y += first ? 0 : BAND_GAP;
        place(new StagesLane(
                content.stages().collect(StageRow::header),
                content.stages().collect(stage -> DifferenceLook.header(stage.kind())),
                grid,
                page,
                desk));
        var connections = new Connections(grid, columns);
        var reference = new ReferenceLane(
                frame("reference", symbol(content.there()), content.there(), grid, first), columns, desk);
        var municipality = new MunicipalityLane(
                frame("municipality", symbol(content.here()), content.here(), grid, first),
                columns,
                connections.levels(),
                desk);
        int bottom = reference.cardsBottom(y);
        place(reference);
        int top = y;
        place(municipality);
        groups.add(connections.draw(bottom, municipality, top));
        var services = grid.slices().collect(this::services);
        if (services.anySatisfy(ImmutableList::notEmpty)) {
            place(FlowLane.pack(
                    frame("services", Symbol.SERVICE, "compare.note.services", grid, first),
                    services,
                    LINE_LEAST,
                    (row, width) -> new ServiceLine(row, desk, width)));
        }
        place(FlowLane.pack(
                frame("coverage", Symbol.STEPS, "compare.note.coverage", grid, first),
                grid.slices().collect(this::figures),
                FIGURE_LEAST,
                (figure, width) -> new CoverageCard(figure, desk, width)));
    }

    private static Symbol symbol(Side side) {
        return side.reference() ? Symbol.GOAL : Symbol.MUNICIPALITY;
    }

    private ImmutableList<ServiceRow> services(Slice slice) {
        var stage = content.stages().get(slice.stage()).key();
        return columns.plan()
                .columns()
                .share(slice, content.uses().select(row -> row.stage().equals(stage)));
    }

    private ImmutableList<Figure> figures(Slice slice) {
        var stage = content.stages().get(slice.stage());
        return slice.continued()
                ? Lists.immutable.empty()
                : Lists.immutable.of(
                        new Figure(stage.header().id(), "steps", stage.steps()),
                        new Figure(stage.header().id(), "services", stage.services()));
    }

    /** What is missing, why, and who else has it; nothing where nothing is. */
    void gaps() {
        if (content.gaps().isEmpty()) {
            return;
        }
        y += BAND_GAP;
        int right = page.right() - 130;
        var whole = new BandGrid(
                Lists.immutable.of(new Slice(0, 0, 1, false)),
                Page.COLUMNS,
                right,
                Lists.immutable.of(new BandGrid.Span(Page.COLUMNS, right)),
                Lists.immutable.empty());
        place(FlowLane.pack(
                frame("missing", Symbol.PAIN, "compare.note.missing", whole, true),
                Lists.immutable.of(content.gaps()),
                GAP_LEAST,
                (gap, width) -> new GapCard(gap, desk, width)));
    }

    /** The legend, and the footer at the sheet's lower edge. */
    Sheet foot(Paper paper) {
        int width = page.right() - Page.LEFT;
        var signs = new ComparisonSigns(content, columns.plan(), desk, width);
        var legend = new Legend(signs.blocks(), desk, width);
        var footer = new Footer(content.notes(), content.edition(), paper.printed(), 1, 1, desk, width);
        y += 160;
        place(legend, new Box(Page.LEFT, y, width, legend.height()));
        y += legend.height() + 160;
        var sheet = paper.sheet(y + footer.height() + 360);
        place(footer, new Box(Page.LEFT, sheet.height() - 360 - footer.height(), width, footer.height()));
        return sheet;
    }

    private LaneFrame frame(String lane, Symbol symbol, Side side, BandGrid grid, boolean explained) {
        return new LaneFrame(lane, symbol, side.name(), explained ? side.note() : "", grid, page, desk);
    }

    private LaneFrame frame(String lane, Symbol symbol, String note, BandGrid grid, boolean explained) {
        return new LaneFrame(lane, symbol, explained ? note : "", grid, page, desk);
    }

    private void place(Lane lane) {
        groups.add(lane.draw(y));
        shortened.addAllIterable(lane.shortened());
        y += lane.height() + LANE_GAP;
    }

    private void place(Card card, Box box) {
        groups.add(card.draw(box));
        shortened.addAllIterable(card.shortened());
    }
}
