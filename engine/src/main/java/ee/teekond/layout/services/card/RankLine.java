package ee.teekond.layout.services.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.services.content.RankContent;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A line of the ranking: a service, and a bar of the steps that would stop, those using it solid, those waiting empty. */
public final class RankLine implements Card {
    private static final int TOP = 30;
    private static final int BAR = 170;
    private static final int FIGURE = 520;

    private final RankContent rank;
    private final Desk desk;
    private final SetText name;
    private final SetText note;
    private final SetText figure;
    private final int most;
    private final int label;

    /** @param most the steps of the longest bar */
    public RankLine(RankContent rank, int most, Desk desk, int width) {
        var words = desk.words();
        this.rank = rank;
        this.desk = desk;
        this.most = Math.max(1, most);
        this.label = width / 2;
        var text = (rank.number() + " " + rank.title().text()).strip();
        this.name = desk.set(new Said(text, rank.title().language()), Type.STRONG, label - 160, 2);
        this.note = desk.own(
                Lists.immutable
                        .of(rank.now() ? words.of("net.now") : "", rank.sample() ? words.of("mark.sample") : "")
                        .reject(String::isEmpty)
                        .makeString("  ·  "),
                Type.META,
                label - 160,
                1);
        this.figure = desk.line(Integer.toString(rank.steps()), Type.LANE);
    }

    @Override
    public Key key() {
        return new Key(rank.id(), "rank", "ranking", rank.now() ? "missing" : "");
    }

    @Override
    public int height() {
        return TOP + name.height() + (note.block().full().isEmpty() ? 0 : note.height()) + 80;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(name, note);
    }

    @Override
    public Group draw(Box box) {
        var tone = rank.now() ? Tone.VERM : Tone.INK;
        int room = box.width() - label - FIGURE;
        int direct = room * rank.direct() / most;
        int all = Math.max(60, room * rank.steps() / most);
        int x = box.x() + label;
        int top = box.y() + TOP;
        int middle = top + name.height() / 2;
        var marks = new Marks()
                .addAll(name.at(box.x(), top, tone))
                .addAll(note.at(box.x(), top + name.height(), Tone.INK2))
                .rect(new Box(x, middle - BAR / 2, all, BAR), 20, Tone.PAPER, Stroke.of(tone, Width.NORMAL))
                .fill(new Box(x, middle - BAR / 2, direct, BAR), 20, tone)
                .addAll(figure.centred(x + all + 100, middle, tone, Anchor.START));
        var words = desk.words();
        return new Group(
                key(),
                Spoken.of(
                        rank.title(),
                        words.of(
                                "net.rank.said",
                                Integer.toString(rank.steps()),
                                Integer.toString(rank.direct()),
                                Integer.toString(rank.indirect())),
                        note.block().full()),
                box,
                marks.all());
    }
}
