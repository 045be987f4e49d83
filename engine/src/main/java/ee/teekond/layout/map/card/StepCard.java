package ee.teekond.layout.map.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.ChipRow;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.card.Symbols;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;

/** A step: its channel, number and title, how hard it is, what it rests on. */
public final class StepCard implements Card {
    private static final int LEAST = 1_240;
    private static final int PADDING = 90;
    private static final int TILE = 280;
    private static final int TITLE_LINES = 5;
    private static final int SUMMARY_LINES = 4;

    private final StepContent step;
    private final Desk desk;
    private final SetText number;
    private final SetText title;
    private final SetText summary;
    private final ChipRow chips;

    public StepCard(StepContent step, Desk desk, int width) {
        int measure = width - 2 * PADDING;
        this.step = step;
        this.desk = desk;
        this.number = desk.own(step.number(), Type.TAG, measure - TILE - PADDING, 1);
        this.title = desk.set(step.title(), Type.CARD, measure, TITLE_LINES);
        this.summary = desk.set(step.summary(), Type.META, measure, SUMMARY_LINES);
        this.chips = ChipRow.of(Chip.of(step.proof(), desk, measure), measure);
    }

    @Override
    public Key key() {
        return new Key(step.id(), "touchpoint", "steps", step.isHard() ? "hard" : "");
    }

    @Override
    public int height() {
        int height = PADDING + TILE + 70 + title.height() + PADDING;
        height += summary.isEmpty() ? 0 : summary.height() + 40;
        height += chips.isEmpty() ? 0 : chips.height() + 70;
        return Math.max(LEAST, height);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return chips.texts().newWith(title).newWith(summary);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + PADDING;
        int y = box.y() + PADDING;
        var hard = step.isHard();
        var marks = new Marks()
                .rect(
                        box,
                        90,
                        Tone.PAPER,
                        hard ? Stroke.of(Tone.VERM, Width.STRONG) : Stroke.of(Tone.CARD_EDGE, Width.HAIRLINE));
        int numberX = x;
        if (step.channel().isPresent()) {
            marks.fill(new Box(x, y, TILE, TILE), 70, Tone.ROUTE_TINT)
                    .icon(Symbols.of(step.channel().get()), x + 30, y + 30, TILE - 60, Tone.ROUTE_DEEP);
            numberX += TILE + 80;
        }
        marks.addAll(number.centred(numberX, y + TILE / 2, Tone.INK3, Anchor.START));
        if (hard) {
            marks.icon(face(), box.right() - PADDING - 230, y + 25, 230, Tone.VERM);
        }
        marks.addAll(title.at(x, y + TILE + 70, Tone.INK));
        int bottom = box.bottom() - PADDING;
        if (!chips.isEmpty()) {
            marks.addAll(chips.at(x, bottom - chips.height()));
            bottom -= chips.height() + 70;
        }
        marks.addAll(summary.at(x, bottom - summary.height() + 20, Tone.INK2));
        return new Group(key(), spoken(), box, marks.all());
    }

    private Symbol face() {
        return step.feeling().filter(feeling -> feeling.tenths() <= -15).isPresent() ? Symbol.VERY_LOW : Symbol.LOW;
    }

    private Words spoken() {
        var words = desk.words();
        var title =
                new Said(step.number() + " " + step.title().text(), step.title().language());
        return Spoken.of(
                title,
                step.channel()
                        .map(channel -> words.of("step.channel", words.of("channel", channel)))
                        .orElse(""),
                step.summary().map(Said::text).orElse(""),
                step.isHard() ? words.of("step.hard") : "",
                step.feeling()
                        .map(feeling -> words.of("step.emotion", FeelingWords.of(feeling, words)))
                        .orElse(""),
                Spoken.proof(step.proof(), words));
    }
}
