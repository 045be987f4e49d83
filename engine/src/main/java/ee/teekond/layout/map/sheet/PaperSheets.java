package ee.teekond.layout.map.sheet;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.BandPlacing;
import ee.teekond.layout.band.Bands;
import ee.teekond.layout.band.Slice;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.frame.SheetStack;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.CardLane;
import ee.teekond.layout.lane.FlowLane;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.map.MapParts;
import ee.teekond.layout.scene.Sheet;
import java.util.function.IntUnaryOperator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A map on as many sheets of one size as it takes, cut at the boundaries of stages: as few sheets as possible, and stages
 * spread over them as evenly as that allows. Stages that are too high for a sheet go on on the next, lane by lane and row by
 * row, below their headers. Only where a single row is higher than a sheet does that sheet grow. A4 begins with a sheet that
 * shows the whole.
 */
public final class PaperSheets {
    private static final int BAND_GAP = 360;
    private static final int LEGEND_GAP = 240;
    private static final int FOOT_GAP = 160;
    private static final int UNKNOWN = 88;

    private final MapParts parts;
    private final Paper paper;
    private final ImmutableList<Slice> slices;
    private final int columnsWide;

    /** How much the last line of a sheet takes. */
    private final int below;

    /** How much can stand on a sheet below its running head. */
    private final int whole;

    private final MutableMap<ImmutableList<Slice>, ImmutableList<Lane>> bands = Maps.mutable.empty();
    private final ImmutableList<FilledSheet> sheets;

    public PaperSheets(MapParts parts, Paper paper) {
        this.parts = parts;
        this.paper = paper;
        columnsWide = parts.page().columnsRight() - Page.COLUMNS;
        var stages = Bands.slices(parts.plan(), columnsWide);
        below = FOOT_GAP + parts.footer(paper, UNKNOWN, UNKNOWN).height() + SheetStack.BOTTOM;
        var head = new RunningHead(parts, stages.collectInt(Slice::stage), UNKNOWN, UNKNOWN);
        whole = paper.height() - SheetStack.MARGIN - head.height() - RunningHead.GAP - below;
        slices = stages.flatCollect(slice -> low(slice, whole));
        int most = best();
        sheets = filled(most, sheetsOf(filled(most, stage -> UNKNOWN)));
    }

    /** How many there are. */
    public int size() {
        return sheets.size();
    }

    /** One of them, from 0, drawn. */
    public SheetStack draw(int number) {
        var stack = new SheetStack();
        var sheet = sheets.get(number);
        if (number > 0) {
            var head = new RunningHead(parts, sheet.stages(), number + 1, size());
            stack.place(head, Page.LEFT, parts.width());
            stack.space(RunningHead.GAP);
        } else if (!hasOverview()) {
            parts.head(stack);
        }
        sheet.pieces().forEachWithIndex((piece, i) -> {
            stack.space(i == 0 ? 0 : piece.gap());
            stack.place(piece.lane());
        });
        return stack;
    }

    /** Ends a sheet that has been drawn with its last line. */
    public Sheet foot(SheetStack stack, int number) {
        var footer = parts.footer(paper, number + 1, size());
        var sheet = paper.sheet(stack.y() + FOOT_GAP + footer.height() + SheetStack.BOTTOM);
        int top = sheet.height() - SheetStack.BOTTOM - footer.height();
        stack.place(footer, new Box(Page.LEFT, top, parts.width(), footer.height()));
        return sheet;
    }

    private boolean hasOverview() {
        return paper == Paper.A4 && parts.content().stages().notEmpty();
    }

    /** How many stages a band may have so that the fewest sheets are needed; of several such numbers the smallest. */
    private int best() {
        int best = 1;
        int fewest = Integer.MAX_VALUE;
        for (int most = 1; most <= slices.size(); most++) {
            int size = filled(most, stage -> UNKNOWN).size();
            if (size < fewest) {
                best = most;
                fewest = size;
            }
        }
        return best;
    }

    private static IntUnaryOperator sheetsOf(ImmutableList<FilledSheet> filled) {
        return stage -> filled.detectIndex(sheet -> sheet.stages().contains(stage)) + 1;
    }

    private ImmutableList<FilledSheet> filled(int most, IntUnaryOperator sheetOf) {
        var scratch = new SheetStack();
        if (!hasOverview()) {
            parts.head(scratch);
        }
        var filling = new Filling(paper.height() - scratch.y() - below, whole);
        if (hasOverview()) {
            new Overview(parts, sheetOf).pieces().forEach(piece -> filling.addOrTurn(piece.lane(), piece.gap()));
            filling.turn();
        }
        fill(filling, most);
        if (!hasOverview()) {
            filling.addOrTurn(new CardLane(parts.legend(), Page.LEFT, parts.width()), LEGEND_GAP);
        }
        return filling.sheets();
    }

    private void fill(Filling filling, int most) {
        for (int at = 0; at < slices.size(); ) {
            int taken = Math.min(most, slices.size() - at);
            while (taken > 1 && !isPossible(slices.subList(at, at + taken), filling.whole())) {
                taken--;
            }
            var band = slices.subList(at, at + taken);
            int whole = height(lanes(band));
            int least = whole > filling.whole() ? begun(lanes(band)) : whole;
            if (!filling.isFresh() && !filling.fits(least, BAND_GAP)) {
                filling.turn();
            }
            add(filling, band);
            at += taken;
        }
    }

    /** What a band begins with: its headers and its first lane, or as much as that lane has to begin with. */
    private static int begun(ImmutableList<Lane> lanes) {
        int headers = height(lanes.take(1));
        return lanes.size() == 1
                ? headers
                : headers
                        + MapParts.LANE_GAP
                        + (lanes.get(1) instanceof FlowLane flow
                                ? flow.leastHeight()
                                : lanes.get(1).height());
    }

    /** Whether these fit beside each other, and each of their lanes that cannot be parted on a sheet. */
    private boolean isPossible(ImmutableList<Slice> band, int whole) {
        return Bands.fit(band, parts.plan(), columnsWide)
                && lanes(band)
                        .drop(1)
                        .reject(FlowLane.class::isInstance)
                        .allSatisfy(lane -> height(lanes(band).take(1).newWith(lane)) <= whole);
    }

    /** A stage whose steps are too high for a sheet, cut until they are not. */
    private ImmutableList<Slice> low(Slice slice, int whole) {
        return slice.columns() == 1 || isPossible(Lists.immutable.of(slice), whole)
                ? Lists.immutable.of(slice)
                : slice.halves().flatCollect(half -> low(half, whole));
    }

    private static int height(ImmutableList<Lane> lanes) {
        return Math.toIntExact(lanes.sumOfInt(lane -> lane.height() + MapParts.LANE_GAP)) - MapParts.LANE_GAP;
    }

    private ImmutableList<Lane> lanes(ImmutableList<Slice> band) {
        return bands.getIfAbsentPut(band, () -> parts.band(grid(band), true));
    }

    private BandGrid grid(ImmutableList<Slice> band) {
        return BandPlacing.place(band, parts.plan(), Page.COLUMNS, parts.page().columnsRight());
    }

    /** Adds a band, if need be over several sheets, each beginning with the headers of its stages. */
    private void add(Filling filling, ImmutableList<Slice> band) {
        var again = parts.stages(grid(band.collect(Slice::goneOn)));
        int room = filling.whole() - again.height() - MapParts.LANE_GAP;
        lanes(band).forEachWithIndex((lane, i) -> {
            int gap = i == 0 ? BAND_GAP : MapParts.LANE_GAP;
            for (Lane part : parts(lane, filling.room(gap), room)) {
                if (!filling.isFresh() && !filling.fits(part.height(), gap)) {
                    filling.turn();
                    filling.add(again, 0);
                }
                filling.add(part, gap);
                band.forEach(slice -> filling.show(slice.stage()));
            }
        });
    }

    /** The lane itself, if it fits here or on the next sheet as a whole. */
    private static ImmutableList<Lane> parts(Lane lane, int left, int room) {
        return lane instanceof FlowLane flow && lane.height() > left && lane.height() > room
                ? flow.part(left, room)
                : Lists.immutable.of(lane);
    }
}
