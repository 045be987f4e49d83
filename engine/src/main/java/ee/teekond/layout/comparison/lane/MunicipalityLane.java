package ee.teekond.layout.comparison.lane;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.band.BandGrid;
import ee.teekond.layout.comparison.card.DifferenceLook;
import ee.teekond.layout.comparison.card.StationCard;
import ee.teekond.layout.comparison.content.Point;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.Columns;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.Lane;
import ee.teekond.layout.lane.LaneFrame;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** This journey's line: a station for each step, a gap where a step is missing, and a card below each. */
public final class MunicipalityLane implements Lane {
    private static final int TOP = 300;
    private static final int EXTRA = 260;
    private static final int LEVEL = 110;
    private static final int STEM = 240;
    private static final int PADDING = 120;
    private static final int STATION = 280;

    private final LaneFrame frame;
    private final BandGrid grid;
    private final Columns columns;
    private final Desk desk;
    private final ImmutableList<Placed> placed;
    private final ImmutableList<Away> away;
    private final int line;
    private final int cardHeight;

    private record Placed(int column, StepRow row, StationCard card) {}

    private record Away(int column, SlotNote note) {}

    /** The lane; connections cross above its line on so many levels. */
    public MunicipalityLane(LaneFrame frame, Columns columns, int levels, Desk desk) {
        this.frame = frame;
        this.grid = frame.grid();
        this.columns = columns;
        this.desk = desk;
        var here = columns.of(grid);
        this.placed = here.collect(column -> columns.shown(column)
                        .map(row -> new Placed(
                                column,
                                row,
                                new StationCard(row, desk, grid.span(column).width()))))
                .flatCollect(found -> Lists.immutable.ofAll(found.stream().toList()));
        this.away = here.select(column -> columns.shown(column).isEmpty() && !columns.isEmpty(column))
                .collect(column -> new Away(column, away(column)));
        boolean added = placed.anySatisfy(each -> each.row().kind() == DifferenceKind.ADDED);
        this.line = TOP + (added ? EXTRA - 80 : 0) + levels * LEVEL;
        this.cardHeight = Math.max(
                placed.collectInt(each -> each.card().height()).maxIfEmpty(0),
                away.collectInt(each -> each.note().height()).maxIfEmpty(0));
    }

    private SlotNote away(int column) {
        var rows = columns.elsewhere(column);
        var numbers = rows.collect(row -> row.our().map(Point::number).orElse(""))
                .distinct()
                .makeString(", ");
        var words = desk.words().of("compare.to", numbers);
        return rows.getFirstOptional()
                .map(row -> SlotNote.elsewhere(words, row, desk, grid.span(column)))
                .orElseGet(() -> SlotNote.absent("", desk, grid.span(column)));
    }

    @Override
    public int height() {
        return Math.max(frame.height(), line + STEM + cardHeight + PADDING);
    }

    /** Where connections reach a station in a lane that begins at {@code top}. */
    int stationTop(int top) {
        return top + line - STATION / 2;
    }

    /** Where a connection crosses in a lane that begins at {@code top}. */
    static int level(int top, int level) {
        return top + 60 + level * LEVEL;
    }

    @Override
    public Group draw(int top) {
        var marks = new Marks().addAll(new LineThrough(grid, columns, desk).draw(top + line));
        placed.forEach(each -> marks.add(station(each, top)));
        away.forEach(each -> marks.add(each.note().draw("municipality", grid.span(each.column()), top + line + STEM)));
        grid.slices()
                .select(slice -> slice.columns() == 1 && columns.isEmpty(slice.first()))
                .forEach(slice -> marks.addAll(desk.own(
                                desk.words().of("stage.empty"),
                                Type.META,
                                grid.span(slice).width(),
                                3)
                        .at(grid.span(slice).left(), top + line + STEM, Tone.INK2)));
        return frame.draw(top, height(), marks.all());
    }

    private Group station(Placed each, int top) {
        var span = grid.span(each.column());
        int y = top + line;
        var look = DifferenceLook.of(each.row().kind());
        var card = each.card().draw(new Box(span.left(), y + STEM, span.width(), cardHeight));
        ImmutableList<Mark> marks = new Marks()
                .line(span.centre(), y, span.centre(), y + STEM, stem(look))
                .circle(span.centre(), y, STATION / 2, Tone.PAPER, Stroke.NONE)
                .icon(look.symbol(), span.centre() - STATION / 2, y - STATION / 2, STATION, look.tone())
                .addAll(card.marks())
                .all();
        var group = new Group(card.key(), card.words(), card.box(), marks);
        return each.row().kind() == DifferenceKind.ADDED ? extra(group, span.centre(), y, look) : group;
    }

    private static Stroke stem(DifferenceLook look) {
        return Stroke.of(look.tone(), Width.NORMAL).dashed(look.edge().dash());
    }

    /** The word above a station the other journey has not. */
    private Group extra(Group group, int x, int y, DifferenceLook look) {
        var word = desk.line(desk.words().of("compare.extra"), Type.TAG);
        int top = y - STATION / 2 - 60;
        var label = Group.around(
                new Key(group.key().id(), "extra", "municipality", ""),
                Words.NONE,
                new Marks()
                        .line(x, top, x, y - STATION / 2, Stroke.of(look.tone(), Width.NORMAL))
                        .addAll(word.at(x, top - word.height(), look.tone(), Anchor.MIDDLE))
                        .all());
        return new Group(
                group.key(),
                group.words(),
                group.box().and(label.box()),
                group.marks().newWith(label));
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return placed.flatCollect(each -> each.card().shortened());
    }
}
