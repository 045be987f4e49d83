package ee.teekond.layout.services.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.services.content.BlockerContent;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A service that is not there, and every step it blocks, through what. */
public final class BlockerCard implements Card {
    private static final int PADDING = 180;
    private static final int TEXT = 220;

    private final BlockerContent blocker;
    private final SetText figure;
    private final SetText title;
    private final SetText state;
    private final ImmutableList<Line> lines;

    private record Line(SetText step, SetText through) {
        int height() {
            return step.height() + through.height() + 40;
        }
    }

    public BlockerCard(BlockerContent blocker, Desk desk, int width) {
        var words = desk.words();
        var rank = blocker.rank();
        this.blocker = blocker;
        this.figure = desk.line(Integer.toString(rank.steps()), Type.SHARE);
        int measure = width - 2 * PADDING - figure.width() - 160;
        this.title = desk.set(
                new Said(
                        (rank.number() + " " + rank.title().text()).strip(),
                        rank.title().language()),
                Type.LANE,
                measure,
                3);
        this.state = desk.own(
                Lists.immutable
                        .of(
                                blocker.state(),
                                words.counted("net.blocks", rank.steps()),
                                rank.sample() ? words.of("mark.sample") : "")
                        .reject(String::isEmpty)
                        .makeString("  ·  "),
                Type.META,
                measure,
                3);
        this.lines = blocker.steps()
                .collect(reach -> new Line(
                        desk.own(reach.title(), Type.STRONG, width - 2 * PADDING - TEXT, 3),
                        reach.through().isEmpty()
                                ? SetText.NONE
                                : desk.own(
                                        words.of("net.through", reach.through()),
                                        Type.META,
                                        width - 2 * PADDING - TEXT,
                                        4)));
    }

    private int headHeight() {
        return Math.max(figure.height(), title.height() + state.height());
    }

    @Override
    public Key key() {
        return new Key(blocker.rank().id(), "gap", "blockers", "missing");
    }

    @Override
    public int height() {
        return 2 * PADDING + headHeight() + 80 + Math.toIntExact(lines.sumOfInt(Line::height));
    }

    @Override
    public ImmutableList<SetText> texts() {
        return lines.flatCollect(line -> Lists.immutable.of(line.step(), line.through()))
                .newWith(title)
                .newWith(state);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + PADDING;
        int y = box.y() + PADDING;
        int text = x + figure.width() + 160;
        var marks = new Marks()
                .rect(box, 80, Tone.PAPER, Stroke.of(Tone.VERM, Width.STRONG))
                .addAll(figure.at(x, y, Tone.VERM))
                .addAll(title.at(text, y, Tone.INK))
                .addAll(state.at(text, y + title.height(), Tone.INK2));
        y += headHeight() + 80;
        for (var line : lines) {
            marks.circle(x + 60, y + 95, 45, Tone.VERM, Stroke.NONE)
                    .addAll(line.step().at(x + TEXT, y, Tone.INK))
                    .addAll(line.through().at(x + TEXT, y + line.step().height(), Tone.INK2));
            y += line.height();
        }
        var said = lines.collect(line -> Lists.immutable
                        .of(line.step().block().full(), line.through().block().full())
                        .reject(String::isEmpty)
                        .makeString(", "))
                .makeString("; ");
        return new Group(
                key(),
                new Words(
                        title.block().full() + ": " + figure.block().full(),
                        state.block().full() + "; " + said,
                        title.language()),
                box,
                marks.all());
    }
}
