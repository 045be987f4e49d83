package ee.teekond.layout.map;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.Bands;
import ee.teekond.layout.band.ColumnPlan;
import ee.teekond.layout.band.Slice;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.frame.Footer;
import ee.teekond.layout.frame.Legend;
import ee.teekond.layout.frame.Notice;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.frame.SheetStack;
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
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.list.primitive.IntInterval;

/** The parts a map is made of: its head, the lanes of a band, its legend, the last line of a sheet. */
public final class MapParts {
    static final ImmutableList<String> LANES =
            Lists.immutable.of("stages", "steps", "emotion", "services", "pains", "practices", "proposals");

    /** Between two lanes. */
    public static final int LANE_GAP = 80;

    private static final int TITLE_WIDTH = 6_700;
    private static final int HEAD_GAP = 220;

    /** On a sheet narrower than this the persona stands below the title. */
    private static final int NARROW = 15_000;

    private final MapContent content;
    private final ColumnPlan plan;
    private final Page page;
    private final Desk desk;

    MapParts(MapContent content, ColumnPlan plan, Page page, Desk desk) {
        this.content = content;
        this.plan = plan;
        this.page = page;
        this.desk = desk;
    }

    public MapContent content() {
        return content;
    }

    public ColumnPlan plan() {
        return plan;
    }

    public Page page() {
        return page;
    }

    public Desk desk() {
        return desk;
    }

    /** How wide everything is between the margins. */
    public int width() {
        return page.right() - Page.LEFT;
    }

    /** Places the title and, beside or below it, the persona. */
    public void head(SheetStack stack) {
        int width = width();
        var persona = content.persona();
        boolean beside = persona.isPresent() && width >= NARROW;
        int titleWidth = beside ? Math.min(TITLE_WIDTH, width / 3) : width;
        var title = new TitleBlock(content, desk, titleWidth);
        int height = title.height();
        int left = beside ? Page.LEFT + titleWidth + 400 : Page.LEFT;
        var box = persona.map(who -> new PersonaBox(who, desk, page.right() - left));
        if (beside) {
            height = Math.max(height, box.map(Card::height).orElse(0));
            int high = height;
            stack.place(title, new Box(Page.LEFT, stack.y(), titleWidth, high));
            box.ifPresent(who -> stack.place(who, new Box(left, stack.y(), page.right() - left, high)));
            stack.space(high);
        } else {
            stack.place(title, Page.LEFT, width);
            box.ifPresent(who -> stack.space(HEAD_GAP).place(who, left, width));
        }
        stack.space(HEAD_GAP);
        if (content.stages().isEmpty()) {
            stack.place(new Notice(desk, width), Page.LEFT, width);
            stack.space(HEAD_GAP);
        }
    }

    /**
     * One band of stages with its lanes.
     *
     * @param explained whether the lanes say what they show
     */
    public ImmutableList<Lane> band(BandGrid grid, boolean explained) {
        MutableList<Lane> lanes = Lists.mutable.empty();
        lanes.add(stages(grid));
        lanes.add(new StepsLane(frame("steps", Symbol.STEPS, grid, explained), content, plan, desk));
        lanes.add(new EmotionLane(frame("emotion", Symbol.CURVE, grid, explained), content, plan, desk));
        var flows = new Flows(grid, explained, lanes);
        flows.add(content.services(), ServiceContent::stage, "services", Symbol.SERVICE, 2_350, this::service);
        flows.add(content.pains(), PainContent::stage, "pains", Symbol.PAIN, 2_350, this::pain);
        flows.add(content.practices(), PracticeContent::stage, "practices", Symbol.STAR, 2_350, this::practice);
        flows.add(content.proposals(), ProposalContent::stage, "proposals", Symbol.BULB, 2_800, this::proposal);
        return lanes.toImmutable();
    }

    /** How the whole journey feels, in columns as narrow as it takes. */
    public Lane emotion() {
        int left = Page.COLUMNS;
        int room = page.columnsRight() - left;
        int columns = plan.columns();
        var spans = IntInterval.zeroTo(columns - 1)
                .collect(column ->
                        new BandGrid.Span(left + room * column / columns, left + room * (column + 1) / columns));
        var grid = new BandGrid(
                Bands.slices(plan, Integer.MAX_VALUE), left, page.columnsRight(), spans, Lists.immutable.empty());
        return new EmotionLane(frame("emotion", Symbol.CURVE, grid, true), content.unquoted(), plan, desk);
    }

    /** The headers of a band's stages. */
    public Lane stages(BandGrid grid) {
        return new StagesLane(content.stages(), grid, page, desk);
    }

    /** What the signs on the map mean. */
    public Legend legend() {
        return new Legend(new LegendSigns(content, desk, width()).blocks(), desk, width());
    }

    /** The last line of a sheet. */
    public Footer footer(Paper paper, int sheet, int of) {
        return new Footer(content.notes(), content.edition(), paper.printed(), sheet, of, desk, width());
    }

    private Card service(ServiceContent service, int width) {
        return new ServiceCard(service, desk, width);
    }

    /** The card of a pain point. */
    public Card pain(PainContent pain, int width) {
        return new PainCard(pain, desk, width);
    }

    private Card practice(PracticeContent practice, int width) {
        return new PracticeCard(practice, desk, width);
    }

    /** The card of a proposal. */
    public Card proposal(ProposalContent proposal, int width) {
        return new ProposalCard(proposal, desk, width);
    }

    private LaneFrame frame(String lane, Symbol symbol, BandGrid grid, boolean explained) {
        var note = lane.equals("services")
                        && content.services().noneSatisfy(each -> each.state().isPresent())
                ? "lane.services.reference"
                : "lane." + lane + ".note";
        return new LaneFrame(lane, symbol, explained ? note : "", grid, page, desk);
    }

    /** Adds lanes of cards to a band, those that hold any. */
    private final class Flows {
        private final BandGrid grid;
        private final boolean explained;
        private final MutableList<Lane> lanes;

        Flows(BandGrid grid, boolean explained, MutableList<Lane> lanes) {
            this.grid = grid;
            this.explained = explained;
            this.lanes = lanes;
        }

        <T> void add(
                ImmutableList<T> things,
                Function<T, String> stage,
                String lane,
                Symbol symbol,
                int least,
                FlowLane.Setter<T> setter) {
            var held = grid.slices().collect(slice -> held(slice, things, stage));
            if (held.anySatisfy(ImmutableList::notEmpty)) {
                lanes.add(FlowLane.pack(frame(lane, symbol, grid, explained), held, least, setter));
            }
        }

        private <T> ImmutableList<T> held(Slice slice, ImmutableList<T> things, Function<T, String> stage) {
            var id = content.stages().get(slice.stage()).id();
            return plan.share(slice, things.select(thing -> stage.apply(thing).equals(id)));
        }
    }
}
