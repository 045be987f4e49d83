package ee.teekond.layout.comparison.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.comparison.content.Tally;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** How much of a stage is covered: a figure, the counts behind it, a cell for each point. */
public final class CoverageCard implements Card {
    private static final int BAR = 200;
    private static final int PADDING = 40;
    private static final int GAP = 80;
    /** Between the strips of two cards. */
    private static final int APART = 240;

    /**
     * What is counted.
     *
     * @param what {@code steps} or {@code services}
     */
    public record Figure(String stage, String what, Tally tally) {}

    private final Figure figure;
    private final Desk desk;
    private final SetText percent;
    private final SetText what;
    private final SetText counts;
    private final Strip strip;

    public CoverageCard(Figure figure, Desk desk, int width) {
        this.figure = figure;
        this.desk = desk;
        this.strip = new Strip(figure.tally(), desk);
        var share = figure.tally().share();
        this.percent = desk.line(figure.tally().percent(), Type.SHARE);
        int measure = width - percent.width() - 120;
        this.what = desk.own(desk.words().of("compare." + figure.what()), Type.STRONG, measure, 1);
        this.counts = share.total() == 0
                ? SetText.NONE
                : desk.own(share.covered() + " / " + share.total(), Type.META, measure, 1);
    }

    @Override
    public Key key() {
        return new Key(figure.stage(), "coverage", "coverage", figure.what());
    }

    @Override
    public int height() {
        return PADDING + head() + GAP + BAR + PADDING + (strip.isEmpty() ? 0 : GAP + Strip.HEIGHT);
    }

    private int head() {
        return Math.max(percent.height(), what.height() + counts.height());
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(what, counts);
    }

    @Override
    public Group draw(Box box) {
        int middle = box.y() + PADDING + head() / 2;
        int x = box.x() + percent.width() + 120;
        var marks = new Marks()
                .addAll(percent.at(box.x(), middle - percent.height() / 2, Tone.INK))
                .addAll(what.at(x, middle - what.height(), Tone.INK))
                .addAll(counts.at(x, middle, Tone.INK2))
                .addAll(new TallyBar(figure.tally()).cells(box.x(), box.y() + PADDING + head() + GAP, box.width()));
        if (!strip.isEmpty()) {
            marks.addAll(strip.draw(box.x(), box.y() + PADDING + head() + GAP + BAR + GAP, box.width() - APART));
        }
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        var words = desk.words();
        var kinds = TallyBar.kinds(figure.tally())
                .collect(kind ->
                        words.of("difference", kind) + " " + figure.tally().of(kind))
                .makeString(", ");
        var title = what.block().full() + ": " + percent.block().full();
        var others = figure.tally().others().isEmpty()
                ? ""
                : "; "
                        + words.of(
                                "compare.others",
                                figure.tally()
                                        .others()
                                        .collect(percent -> percent + "%")
                                        .makeString(", "));
        return Words.titled(title).described(counts.block().full() + (counts.isEmpty() ? "" : "; ") + kinds + others);
    }
}
