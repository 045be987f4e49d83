package ee.teekond.layout.comparison.frame;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.comparison.card.DifferenceLook;
import ee.teekond.layout.comparison.card.TallyBar;
import ee.teekond.layout.comparison.content.ComparisonContent;
import ee.teekond.layout.comparison.content.Tally;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What a comparison comes to in figures: two coverages, a bar for each, how many points of each kind, what is offered. */
public final class FiguresBox implements Card {
    private static final int PADDING = 260;
    private static final int FIGURE = 2_900;
    private static final int BAR = 280;
    private static final int SIGN = 260;
    private static final int GAP = 110;

    private final ComparisonContent content;
    private final Desk desk;
    private final int width;
    private final ImmutableList<Row> rows;
    private final ImmutableList<Kind> kinds;
    private final SetText offered;

    /** One of the two figures with its bar. */
    private record Row(Tally tally, SetText percent, SetText what, SetText counts) {
        int height() {
            return Math.max(percent.height(), what.height() + counts.height());
        }
    }

    private record Kind(DifferenceKind kind, SetText name, SetText steps, SetText services) {
        int height() {
            return name.height() + steps.height() + services.height();
        }
    }

    public FiguresBox(ComparisonContent content, Desk desk, int width) {
        this.content = content;
        this.desk = desk;
        this.width = width;
        this.rows = Lists.immutable.of(row("steps", content.steps()), row("services", content.services()));
        var kinds = TallyBar.kinds(content.steps(), content.services());
        int column = (width - 2 * PADDING) / Math.max(1, kinds.size());
        this.kinds = kinds.collect(kind -> kind(kind, column - SIGN - 2 * GAP));
        this.offered = content.offered().isEmpty()
                ? SetText.NONE
                : desk.own(content.offered(), Type.BODY, width - 2 * PADDING, 3);
    }

    private Row row(String what, Tally tally) {
        var percent = desk.line(tally.percent(), Type.FIGURE);
        int measure = FIGURE - percent.width() - GAP - 100;
        return new Row(
                tally,
                percent,
                desk.own(desk.words().of("compare.covered." + what), Type.STRONG, measure, 2),
                desk.own(tally.share().covered() + " / " + tally.share().total(), Type.META, measure, 1));
    }

    private Kind kind(DifferenceKind kind, int measure) {
        int steps = content.steps().of(kind);
        int services = content.services().of(kind);
        var words = desk.words();
        return new Kind(
                kind,
                desk.own(words.of("difference", kind), Type.LANE, measure, 2),
                desk.own(steps + " " + words.counted("count.steps", steps), Type.META, measure, 1),
                desk.own(services + " " + words.counted("count.services", services), Type.META, measure, 1));
    }

    @Override
    public Key key() {
        return new Key(content.id(), "coverage", "", "");
    }

    @Override
    public int height() {
        int figures = Math.toIntExact(rows.sumOfInt(row -> row.height() + GAP));
        int least = figures + kinds.collectInt(Kind::height).maxIfEmpty(0) + GAP;
        return 2 * PADDING + least + (offered.isEmpty() ? 0 : 2 * GAP + offered.height());
    }

    @Override
    public ImmutableList<SetText> texts() {
        return rows.flatCollect(row -> Lists.immutable.of(row.what(), row.counts()))
                .newWithAll(kinds.collect(Kind::name))
                .newWith(offered);
    }

    @Override
    public Group draw(Box box) {
        int left = box.x() + PADDING;
        int y = box.y() + PADDING;
        var marks = new Marks().rect(box, 140, Tone.STONE, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE));
        for (var row : rows) {
            int middle = y + row.height() / 2;
            int words = left + row.percent().width() + GAP;
            int above = row.what().height() + row.counts().height();
            marks.addAll(row.percent().at(left, middle - row.percent().height() / 2, Tone.INK))
                    .addAll(row.what().at(words, middle - above / 2, Tone.INK))
                    .addAll(row.counts()
                            .at(words, middle - above / 2 + row.what().height(), Tone.INK2))
                    .addAll(new TallyBar(row.tally())
                            .parts(new Box(left + FIGURE, middle - BAR / 2, width - 2 * PADDING - FIGURE, BAR)));
            y += row.height() + GAP;
        }
        y += GAP;
        kinds(left, y, marks);
        marks.addAll(offered.at(left, box.bottom() - PADDING - offered.height(), Tone.INK2));
        return new Group(key(), spoken(), box, marks.all());
    }

    private void kinds(int left, int top, Marks marks) {
        int column = (width - 2 * PADDING) / Math.max(1, kinds.size());
        int x = left;
        for (var kind : kinds) {
            var look = DifferenceLook.of(kind.kind());
            int text = x + SIGN + GAP;
            marks.icon(look.symbol(), x, top, SIGN, look.tone())
                    .addAll(kind.name().at(text, top + 20, look.tone()))
                    .addAll(kind.steps().at(text, top + 20 + kind.name().height(), Tone.INK2))
                    .addAll(kind.services()
                            .at(
                                    text,
                                    top
                                            + 20
                                            + kind.name().height()
                                            + kind.steps().height(),
                                    Tone.INK2));
            x += column;
        }
    }

    private Words spoken() {
        var said = rows.collect(row -> row.what().block().full() + ": "
                        + row.percent().block().full() + ", "
                        + row.counts().block().full())
                .newWithAll(kinds.collect(kind -> kind.name().block().full() + ": "
                        + kind.steps().block().full() + ", "
                        + kind.services().block().full()))
                .makeString("; ");
        return Words.titled(desk.words().of("lane.coverage"))
                .described(said + (content.offered().isEmpty() ? "" : "; " + content.offered()));
    }
}
