package ee.teekond.layout.card;

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
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The arrow at the head of a stage: its number, name, summary and what else there is to say. */
public final class StageHeader implements Card {
    private static final int TOP = 110;
    private static final int TIP = 130;
    private static final int CIRCLE = 160;
    private static final int PADDING = 120;

    private final StageContent stage;
    private final Look look;
    private final Desk desk;
    private final boolean first;
    private final SetText number;
    private final SetText name;
    private final SetText summary;
    private final SetText foot;

    /**
     * How a header looks.
     *
     * @param state what can be told apart by it; may be empty
     * @param words the tone of what is written on it
     */
    public record Look(String state, Tone fill, Stroke edge, Tone words) {
        /** As the headers of a journey look. */
        public static final Look PLAIN = new Look("", Tone.INK, Stroke.of(Tone.INK, Width.HAIRLINE), Tone.PAPER);

        /** The same look in another state. */
        public Look being(String other) {
            return new Look(other, fill, edge, words);
        }
    }

    /**
     * Sets the header at a width.
     *
     * @param first whether no other header comes before it in its band
     * @param continued whether the stage began in the band above
     */
    public StageHeader(StageContent stage, Look look, Desk desk, int width, boolean first, boolean continued) {
        this.stage = stage;
        this.look = look;
        this.desk = desk;
        this.first = first;
        var words = desk.words();
        int measure = width - left() - TIP - 40;
        this.number = desk.line(Integer.toString(stage.number()), Type.LANE);
        var title = continued
                ? new Said(
                        stage.title().text() + " " + words.of("stage.continued"),
                        stage.title().language())
                : stage.title();
        this.name = desk.set(title, Type.STAGE, measure - 2 * CIRCLE - 100, 2);
        this.summary = desk.set(stage.summary(), Type.BODY, measure, 3);
        this.foot = stage.foot()
                .map(foot -> desk.own(foot.words(), Type.STRONG, measure - 260, 2))
                .orElse(SetText.NONE);
    }

    private int left() {
        return first ? PADDING : PADDING + TIP;
    }

    @Override
    public Key key() {
        return new Key(stage.id(), "stage", "stages", look.state());
    }

    @Override
    public int height() {
        int height = TOP + Math.max(2 * CIRCLE, name.height()) + 60 + summary.height() + 90;
        return Math.max(1_140, height + (foot.isEmpty() ? 0 : foot.height() + 40));
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(name, summary, foot);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + left();
        int head = Math.max(2 * CIRCLE, name.height());
        int middle = box.y() + TOP + head / 2;
        int bottom = box.bottom() - 90;
        var marks = new Marks()
                .path(Shapes.arrow(box, !first), look.fill(), look.edge())
                .circle(x + CIRCLE, middle, CIRCLE, look.words(), Stroke.NONE)
                .addAll(number.centred(x + CIRCLE, middle, look.fill(), Anchor.MIDDLE))
                .addAll(name.at(x + 2 * CIRCLE + 100, middle - name.height() / 2, look.words()))
                .addAll(summary.at(x, box.y() + TOP + head + 60, look.words()));
        stage.foot()
                .ifPresent(last -> marks.icon(last.sign(), x, bottom - foot.height() + 10, 170, look.words())
                        .addAll(foot.at(x + 260, bottom - foot.height(), look.words())));
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        var title = new Said(
                desk.words()
                        .of("stage.title", number.block().full(), stage.title().text()),
                stage.title().language());
        return Spoken.of(
                title,
                stage.summary().map(Said::text).orElse(""),
                stage.foot().map(StageContent.Foot::spoken).orElse(""));
    }
}
