package ee.teekond.layout.lane;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;

/** What every lane has: a stone band, a label at its left, dotted boundaries between the stages. */
public final class LaneFrame {
    private static final int MEASURE = 1_400;
    /** Beside the faces of the emotion lane there is less room. */
    private static final int NARROW_MEASURE = 1_160;

    private static final int PADDING = 130;
    private static final int DISC = 180;

    private final String lane;
    private final Symbol symbol;
    private final BandGrid grid;
    private final Page page;
    private final Desk desk;
    private final SetText name;
    private final SetText note;

    /** The frame of a lane; an empty note key stands for no explanation. */
    public LaneFrame(String lane, Symbol symbol, String noteKey, BandGrid grid, Page page, Desk desk) {
        this.lane = lane;
        this.symbol = symbol;
        this.grid = grid;
        this.page = page;
        this.desk = desk;
        int measure = lane.equals("emotion") ? NARROW_MEASURE : MEASURE;
        this.name = desk.own(desk.words().of("lane." + lane), Type.LANE, measure, 3);
        this.note = noteKey.isEmpty() ? SetText.NONE : desk.own(desk.words().of(noteKey), Type.META, measure, 6);
    }

    /** The frame of a lane that has a name of its own; an empty note stands for no explanation. */
    public LaneFrame(String lane, Symbol symbol, Said name, String note, BandGrid grid, Page page, Desk desk) {
        this.lane = lane;
        this.symbol = symbol;
        this.grid = grid;
        this.page = page;
        this.desk = desk;
        this.name = desk.set(name, Type.LANE, MEASURE, 4);
        this.note = note.isEmpty() ? SetText.NONE : desk.own(note, Type.META, MEASURE, 6);
    }

    public BandGrid grid() {
        return grid;
    }

    public Page page() {
        return page;
    }

    /** The height the label needs. */
    public int height() {
        return PADDING + 2 * DISC + 50 + name.height() + note.height() + PADDING;
    }

    public Box box(int top, int height) {
        return new Box(Page.LEFT, top, page.right() - Page.LEFT, height);
    }

    /** The lane as a group, the content over the frame. */
    public Group draw(int top, int height, ImmutableList<? extends Mark> content) {
        var box = box(top, height);
        int x = box.x() + PADDING;
        int discX = x + DISC;
        int discY = top + PADDING + DISC;
        var marks = new Marks()
                .rect(box, 120, Tone.STONE, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE))
                .circle(discX, discY, DISC, Tone.PAPER, Stroke.NONE)
                .icon(symbol, discX - 120, discY - 120, 240, Tone.INK)
                .addAll(name.at(x, discY + DISC + 50, Tone.INK))
                .addAll(note.at(x, discY + DISC + 50 + name.height(), Tone.INK2));
        grid.slices()
                .drop(1)
                .collectInt(grid::boundaryBefore)
                .forEach(boundary -> marks.line(
                        boundary,
                        top + 80,
                        boundary,
                        top + height - 80,
                        Stroke.of(Tone.SEPARATOR, Width.HAIRLINE).dashed(Dash.BOUNDARY)));
        var title = desk.words().of("lane.title", name.block().full());
        return new Group(
                Key.of(lane, "lane").in(lane),
                Words.titled(title),
                box,
                marks.addAll(content).all());
    }
}
