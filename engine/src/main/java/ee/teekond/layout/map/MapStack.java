package ee.teekond.layout.map;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Slice;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.frame.Footer;
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
import ee.teekond.layout.map.card.PainCard;
import ee.teekond.layout.map.card.PracticeCard;
import ee.teekond.layout.map.card.ProposalCard;
import ee.teekond.layout.map.card.ServiceCard;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.PainContent;
import ee.teekond.layout.map.content.PracticeContent;
import ee.teekond.layout.map.content.ProposalContent;
import ee.teekond.layout.map.content.ServiceContent;
import ee.teekond.layout.map.frame.LegendSigns;
import ee.teekond.layout.map.frame.PersonaBox;
import ee.teekond.layout.map.frame.TitleBlock;
import ee.teekond.layout.map.lane.EmotionLane;
import ee.teekond.layout.map.lane.StepsLane;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Report.Dropped;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Sheet;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Stacks the parts of a map down the sheet, each where the one above ends. For one map and one thread. */
final class MapStack {
    static final ImmutableList<String> LANES =
            Lists.immutable.of("stages", "steps", "emotion", "services", "pains", "practices", "proposals");

    private static final int MARGIN = 600;
    private static final int TITLE_WIDTH = 6_700;
    private static final int LANE_GAP = 80;
    private static final int BAND_GAP = 360;
    private static final int HEAD_GAP = 220;

    private final MapContent content;
    private final ColumnPlan plan;
    private final Page page;
    private final Desk desk;
    private final MutableList<Group> groups = Lists.mutable.empty();
    private final MutableList<Shortened> shortened = Lists.mutable.empty();
    private final MutableList<Dropped> dropped = Lists.mutable.empty();
    private int y = MARGIN;

    MapStack(MapContent content, ColumnPlan plan, Page page, Desk desk) {
        this.content = content;
        this.plan = plan;
        this.page = page;
        this.desk = desk;
    }

    ImmutableList<Group> groups() {
        return groups.toImmutable();
    }

    ImmutableList<Shortened> shortened() {
        return shortened.toImmutable();
    }

    ImmutableList<Dropped> dropped() {
        return dropped.toImmutable();
    }

    /** The title and, beside it, the persona. */
    void head() {
        int width = page.right() - Page.LEFT;
        var persona = content.persona();
        int titleWidth = persona.isPresent() ? Math.min(TITLE_WIDTH, width / 3) : width;
        var title = new TitleBlock(content, desk, titleWidth);
        int height = title.height();
        if (persona.isPresent()) {
            int left = Page.LEFT + titleWidth + 400;
            var box = new PersonaBox(persona.get(), desk, page.right() - left);
            height = Math.max(height, box.height());
            place(title, new Box(Page.LEFT, y, titleWidth, height));
            place(box, new Box(left, y, page.right() - left, height));
        } else {
            place(title, new Box(Page.LEFT, y, titleWidth, height));
        }
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
        place(new StagesLane(content.stages(), grid, page, desk));
        place(new StepsLane(frame("steps", Symbol.STEPS, grid, first), content, plan, desk));
        place(new EmotionLane(frame("emotion", Symbol.CURVE, grid, first), content, plan, desk));
        var services = content.services();
        flow(grid, services, ServiceContent::stage, "services", Symbol.SERVICE, first, 2_350, this::service);
        flow(grid, content.pains(), PainContent::stage, "pains", Symbol.PAIN, first, 2_350, this::pain);
        flow(grid, content.practices(), PracticeContent::stage, "practices", Symbol.STAR, first, 2_350, this::practice);
        flow(grid, content.proposals(), ProposalContent::stage, "proposals", Symbol.BULB, first, 2_800, this::proposal);
    }

    /** The legend, and the footer at the sheet's lower edge. */
    Sheet foot(Paper paper) {
        int width = page.right() - Page.LEFT;
        var legend = new Legend(new LegendSigns(content, desk, width).blocks(), desk, width);
        var footer = new Footer(content.notes(), content.edition(), paper.printed(), desk, width);
        y += 160;
        place(legend, new Box(Page.LEFT, y, width, legend.height()));
        y += legend.height() + 160;
        var sheet = paper.sheet(y + footer.height() + 360);
        place(footer, new Box(Page.LEFT, sheet.height() - 360 - footer.height(), width, footer.height()));
        return sheet;
    }

    private Card service(ServiceContent service, int width) {
        return new ServiceCard(service, desk, width);
    }

    private Card pain(PainContent pain, int width) {
        return new PainCard(pain, desk, width);
    }

    private Card practice(PracticeContent practice, int width) {
        return new PracticeCard(practice, desk, width);
    }

    private Card proposal(ProposalContent proposal, int width) {
        return new ProposalCard(proposal, desk, width);
    }

    private LaneFrame frame(String lane, Symbol symbol, BandGrid grid, boolean explained) {
        var note = lane.equals("services")
                        && content.services().noneSatisfy(each -> each.state().isPresent())
                ? "lane.services.reference"
                : "lane." + lane + ".note";
        return new LaneFrame(lane, symbol, explained ? note : "", grid, page, desk);
    }

    private <T> void flow(
            BandGrid grid,
            ImmutableList<T> things,
            Function<T, String> stage,
            String lane,
            Symbol symbol,
            boolean first,
            int least,
            FlowLane.Setter<T> setter) {
        var held = grid.slices().collect(slice -> held(slice, things, stage));
        if (held.anySatisfy(ImmutableList::notEmpty)) {
            place(FlowLane.pack(frame(lane, symbol, grid, first), held, least, setter));
        }
    }

    private <T> ImmutableList<T> held(Slice slice, ImmutableList<T> things, Function<T, String> stage) {
        var id = content.stages().get(slice.stage()).id();
        return plan.share(slice, things.select(thing -> stage.apply(thing).equals(id)));
    }

    private void place(Lane lane) {
        groups.add(lane.draw(y));
        shortened.addAllIterable(lane.shortened());
        dropped.addAllIterable(lane.dropped());
        y += lane.height() + LANE_GAP;
    }

    private void place(Card card, Box box) {
        groups.add(card.draw(box));
        shortened.addAllIterable(card.shortened());
    }
}
