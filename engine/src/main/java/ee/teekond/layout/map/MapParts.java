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
import ee.teekond.model.MapLane;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.list.primitive.IntInterval;

/** The parts a map is made of: its head, the lanes of a band, its legend, the last line of a sheet. */
public final class MapParts {
    /** Between two lanes. */
    public static final int LANE_GAP = 80;

    /** The least width of a card, if its stage has that much. */
    private static final int CARD = 2_350;

    private static final int WIDE_CARD = 2_800;
    private static final int TITLE_WIDTH = 6_700;
    private static final int HEAD_GAP = 220;

    /** On a sheet narrower than this the persona stands below the title. */
    private static final int NARROW = 15_000;

    private final MapContent content;
    private final ColumnPlan plan;
    private final Page page;
    private final Desk desk;
    private final ImmutableList<MapLane> shown;

    /** @param shown the lanes of a band below the headers of its stages, from the top down */
    MapParts(MapContent content, ColumnPlan plan, Page page, Desk desk, ImmutableList<MapLane> shown) {
        this.content = content;
        this.plan = plan;
        this.page = page;
        this.desk = desk;
        this.shown = shown;
    }

    /** Whether bands have this lane. */
    public boolean shows(MapLane lane) {
        return shown.contains(lane);
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
        return Lists.immutable
                .<Lane>of(stages(grid))
                .newWithAll(
                        shown.flatCollect(lane -> LANES.get(lane).in(new Band(this, lane.code(), grid, explained))));
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

    /** What a lane of a band is made of; nothing if it would hold nothing. */
    private interface Maker {
        ImmutableList<Lane> in(Band band);
    }

    private static final ImmutableMap<MapLane, Maker> LANES = Maps.mutable
            .<MapLane, Maker>of(MapLane.STEPS, Band::steps, MapLane.EMOTION, Band::emotion)
            .withKeyValue(
                    MapLane.SERVICES,
                    band -> band.flow(
                            band.content().services(),
                            ServiceContent::stage,
                            Symbol.SERVICE,
                            CARD,
                            band.parts()::service))
            .withKeyValue(
                    MapLane.PAINS,
                    band -> band.flow(
                            band.content().pains(), PainContent::stage, Symbol.PAIN, CARD, band.parts()::pain))
            .withKeyValue(
                    MapLane.PRACTICES,
                    band -> band.flow(
                            band.content().practices(),
                            PracticeContent::stage,
                            Symbol.STAR,
                            CARD,
                            band.parts()::practice))
            .withKeyValue(
                    MapLane.PROPOSALS,
                    band -> band.flow(
                            band.content().proposals(),
                            ProposalContent::stage,
                            Symbol.BULB,
                            WIDE_CARD,
                            band.parts()::proposal))
            .toImmutable();

    /** A lane in a band, on its way to be made. */
    private record Band(MapParts parts, String lane, BandGrid grid, boolean explained) {
        MapContent content() {
            return parts.content;
        }

        ImmutableList<Lane> steps() {
            return Lists.immutable.of(new StepsLane(frame(Symbol.STEPS), content(), parts.plan, parts.desk));
        }

        ImmutableList<Lane> emotion() {
            return Lists.immutable.of(new EmotionLane(frame(Symbol.CURVE), content(), parts.plan, parts.desk));
        }

        <T> ImmutableList<Lane> flow(
                ImmutableList<T> things,
                Function<T, String> stage,
                Symbol symbol,
                int least,
                FlowLane.Setter<T> setter) {
            var held = grid.slices().collect(slice -> held(slice, things, stage));
            return held.anySatisfy(ImmutableList::notEmpty)
                    ? Lists.immutable.of(FlowLane.pack(frame(symbol), held, least, setter))
                    : Lists.immutable.empty();
        }

        private LaneFrame frame(Symbol symbol) {
            return parts.frame(lane, symbol, grid, explained);
        }

        private <T> ImmutableList<T> held(Slice slice, ImmutableList<T> things, Function<T, String> stage) {
            var id = content().stages().get(slice.stage()).id();
            return parts.plan.share(
                    slice, things.select(thing -> stage.apply(thing).equals(id)));
        }
    }
}
