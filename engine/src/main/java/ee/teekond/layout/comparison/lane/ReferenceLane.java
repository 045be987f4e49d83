package ee.teekond.layout.comparison.lane;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.comparison.card.ReferenceCard;
import ee.teekond.layout.comparison.content.Point;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.Columns;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.lane.LaneFrame;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Shortened;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The steps of the journey compared with, as thin cards below a grey line. */
public final class ReferenceLane implements Lane {
    private static final int LINE = 300;
    private static final int STEM = 200;
    private static final int PADDING = 120;
    private static final int EDGE = 60;

    private final LaneFrame frame;
    private final BandGrid grid;
    private final Columns columns;
    private final ImmutableList<Placed> cards;
    private final ImmutableList<Noted> notes;
    private final int cardHeight;

    private record Placed(int column, Card card) {}

    private record Noted(int column, SlotNote note) {}

    public ReferenceLane(LaneFrame frame, Columns columns, Desk desk) {
        this.frame = frame;
        this.grid = frame.grid();
        this.columns = columns;
        var here = columns.of(grid);
        this.cards = here.collect(column ->
                        columns.their(column).map(point -> new Placed(column, card(column, point, desk))))
                .flatCollect(found -> Lists.immutable.ofAll(found.stream().toList()));
        this.notes = here.reject(column -> columns.their(column).isPresent() || columns.isEmpty(column))
                .collect(column -> new Noted(column, note(column, desk)));
        this.cardHeight = Math.max(
                cards.collectInt(each -> each.card().height()).maxIfEmpty(0),
                notes.collectInt(each -> each.note().height()).maxIfEmpty(0));
    }

    private Card card(int column, Point point, Desk desk) {
        var kind = columns.theirRow(column).map(StepRow::kind).orElse(DifferenceKind.SAME);
        return new ReferenceCard(point, kind, desk, grid.span(column).width());
    }

    private SlotNote note(int column, Desk desk) {
        var row = columns.ourRow(column).filter(StepRow::isPair);
        var reference = columns.content().there().reference();
        return row.map(pair ->
                        SlotNote.elsewhere(pair.their().map(Point::number).orElse(""), pair, desk, grid.span(column)))
                .orElseGet(() -> SlotNote.absent(
                        desk.words().of(reference ? "compare.absent.reference" : "compare.absent.other"),
                        desk,
                        grid.span(column)));
    }

    @Override
    public int height() {
        return Math.max(frame.height(), LINE + STEM + cardHeight + PADDING);
    }

    /** Where the cards end in a lane that begins at {@code top}. */
    public int cardsBottom(int top) {
        return top + LINE + STEM + cardHeight;
    }

    @Override
    public Group draw(int top) {
        int line = top + LINE;
        var marks = new Marks().addAll(line(line));
        cards.forEach(each -> marks.add(card(each, line)));
        notes.forEach(each -> {
            int middle = line + STEM + (cardHeight - each.note().height()) / 2;
            marks.add(each.note().draw("reference", grid.span(each.column()), middle));
        });
        return frame.draw(top, height(), marks.all());
    }

    /** The line from the first step of the journey to its last, as far as it lies in this band. */
    private ImmutableList<Mark> line(int y) {
        int first = columns.firstTheir();
        int last = columns.lastTheir();
        if (first < 0 || first >= grid.end() || last < grid.first()) {
            return Lists.immutable.empty();
        }
        int from = grid.has(first) ? grid.span(first).centre() : grid.left() - EDGE;
        int to = grid.has(last) ? grid.span(last).centre() : grid.right() + EDGE;
        return new Marks()
                .line(from, y, to, y, Stroke.of(Tone.MUTED, Width.STATION))
                .all();
    }

    private Group card(Placed each, int line) {
        var span = grid.span(each.column());
        var card = each.card().draw(new Box(span.left(), line + STEM, span.width(), cardHeight));
        ImmutableList<Mark> marks = new Marks()
                .line(span.centre(), line, span.centre(), line + STEM, Stroke.of(Tone.MUTED, Width.NORMAL))
                .circle(span.centre(), line, 90, Tone.PAPER, Stroke.of(Tone.INK3, Width.INDIRECT))
                .addAll(card.marks())
                .all();
        return new Group(card.key(), card.words(), card.box(), marks);
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return cards.flatCollect(each -> each.card().shortened());
    }
}
