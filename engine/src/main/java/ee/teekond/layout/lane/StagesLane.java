package ee.teekond.layout.lane;

import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.band.BandGrid.Span;
import ee.teekond.layout.band.Slice;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.card.StageHeader;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;

/** The headers of a band's stages, as arrows that follow each other. */
public final class StagesLane implements Lane {
    private static final int TIP = 130;
    private static final int SEAM = 60;

    private final Desk desk;
    private final ImmutableList<Span> spans;
    private final ImmutableList<? extends Card> headers;
    private final int height;

    /** The headers of stages that look all the same. */
    public StagesLane(ImmutableList<StageContent> stages, BandGrid grid, Page page, Desk desk) {
        this(stages, stages.collect(stage -> StageHeader.Look.PLAIN), grid, page, desk);
    }

    /** The headers of stages and how each looks. */
    public StagesLane(
            ImmutableList<StageContent> stages,
            ImmutableList<StageHeader.Look> looks,
            BandGrid grid,
            Page page,
            Desk desk) {
        this.desk = desk;
        this.spans = grid.slices().collect(slice -> span(slice, grid, page));
        this.headers = grid.slices()
                .collectWithIndex((slice, i) -> new StageHeader(
                        stages.get(slice.stage()),
                        looks.get(slice.stage()),
                        desk,
                        spans.get(i).width(),
                        i == 0,
                        slice.continued()));
        this.height = headers.collectInt(Card::height).max();
    }

    private static Span span(Slice slice, BandGrid grid, Page page) {
        int at = grid.slices().indexOf(slice);
        int left = at == 0 ? grid.span(slice).left() : grid.boundaryBefore(slice) - TIP / 2;
        boolean last = at + 1 == grid.slices().size();
        int right = last
                ? Math.min(grid.span(slice).right() + 200, page.right())
                : grid.boundaryBefore(grid.slices().get(at + 1)) + TIP / 2 - SEAM;
        return new Span(left, right);
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Group draw(int top) {
        ImmutableList<Mark> marks = headers.collectWithIndex((header, i) ->
                header.draw(new Box(spans.get(i).left(), top, spans.get(i).width(), height)));
        var title = desk.words().of("lane.title", desk.words().of("lane.stages"));
        return Group.around(Key.of("stages", "lane").in("stages"), Words.titled(title), marks);
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return headers.flatCollect(Card::shortened);
    }
}
