package ee.teekond.layout.comparison.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A step of this journey, or the place where it has none: how it relates, what differs and why. */
public final class StationCard implements Card {
    private static final int PADDING = 100;
    private static final int ICON = 180;
    private static final int GAP = 60;

    private final StepRow row;
    private final DifferenceLook look;
    private final Desk desk;
    private final SetText number;
    private final SetText state;
    private final SetText title;
    private final SetText from;
    private final SetText changes;
    private final SetText reason;
    private final SetText guess;
    private final Optional<Chip> sample;

    public StationCard(StepRow row, Desk desk, int width) {
        this.row = row;
        this.desk = desk;
        this.look = DifferenceLook.of(row.kind());
        var words = desk.words();
        int measure = width - 2 * PADDING;
        this.number = row.our()
                .map(point -> desk.line(point.number(), Type.TAG))
                .filter(set -> set.width() < measure / 3)
                .orElse(SetText.NONE);
        this.state = desk.own(words.of("difference", row.kind()), Type.TAG, measure - number.width() - GAP, 2);
        this.title = desk.set(row.shown().title(), Type.CARD, measure, 5);
        this.from = row.moved() ? desk.own(row.from(), Type.STRONG, measure - ICON - GAP, 2) : SetText.NONE;
        this.changes = row.changes().isEmpty()
                ? SetText.NONE
                : own(words.of("compare.differs", row.changes().makeString(", ")), measure, 9);
        this.reason = desk.set(row.reason(), Type.META, measure, 10);
        this.guess = own(row.guess(), measure, 2);
        this.sample = row.sample()
                ? Optional.of(Chip.of(words.of("mark.sample"), Chip.Look.SAMPLE, desk, measure))
                : Optional.empty();
    }

    private SetText own(String words, int measure, int lines) {
        return words.isEmpty() ? SetText.NONE : desk.own(words, Type.META, measure, lines);
    }

    @Override
    public Key key() {
        return new Key(
                row.shown().id(),
                "touchpoint",
                "municipality",
                row.moved() ? row.kind().code() + " moved" : row.kind().code());
    }

    @Override
    public int height() {
        int below = below().collectInt(SetText::height).sum() == 0 ? 0 : 2 * GAP + 20;
        return 2 * PADDING
                + state.height()
                + 40
                + title.height()
                + (from.isEmpty() ? 0 : GAP + from.height())
                + below
                + Math.toIntExact(below().sumOfInt(text -> text.height() + GAP))
                + (sample.isPresent() ? GAP + Chip.HEIGHT : 0);
    }

    private ImmutableList<SetText> below() {
        return Lists.immutable.of(reason, changes, guess).reject(SetText::isEmpty);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(state, title, from, changes, reason, guess);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + PADDING;
        int y = box.y() + PADDING;
        var marks = new Marks()
                .addAll(look.card(box, 90))
                .addAll(state.at(x, y, look.tone()))
                .addAll(number.at(box.right() - PADDING, y, Tone.INK3, Anchor.END));
        y += state.height() + 40;
        marks.addAll(title.at(x, y, row.our().isPresent() ? Tone.INK : look.tone()));
        y += title.height();
        if (!from.isEmpty()) {
            y += GAP;
            marks.icon(Symbol.MOVED, x, y, ICON, look.tone()).addAll(from.at(x + ICON + GAP, y, look.tone()));
            y += from.height();
        }
        if (below().notEmpty()) {
            y += GAP + 20;
            marks.line(x, y, x + 240, y, Stroke.of(look.tone(), Width.NORMAL));
            y += GAP;
        }
        for (var text : below()) {
            marks.addAll(text.at(x, y, text.equals(reason) ? Tone.INK : Tone.INK2));
            y += text.height() + GAP;
        }
        sample.ifPresent(chip -> marks.addAll(chip.at(x, box.bottom() - PADDING - Chip.HEIGHT)));
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        var words = desk.words();
        var point = row.shown();
        return Spoken.of(
                new Said(
                        point.number() + " " + point.title().text(),
                        point.title().language()),
                words.of("difference", row.kind()),
                row.from(),
                row.changes().makeString(", "),
                row.reason().map(Said::text).orElse(""),
                row.guess(),
                row.sample() ? words.of("mark.sample") : "");
    }
}
