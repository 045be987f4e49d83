package ee.teekond.layout.comparison.lane;

import ee.teekond.layout.band.BandGrid.Span;
import ee.teekond.layout.comparison.card.DifferenceLook;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import java.util.Optional;

/**
 * What stands where a journey has no card: that there is nothing, or where it is instead.
 *
 * @param row of a step that is somewhere else
 */
record SlotNote(SetText text, Optional<StepRow> row) {
    private static final int SIGN = 220;

    static SlotNote absent(String words, Desk desk, Span span) {
        return new SlotNote(desk.own(words, Type.META, span.width() - 80, 4), Optional.empty());
    }

    static SlotNote elsewhere(String words, StepRow row, Desk desk, Span span) {
        return new SlotNote(desk.own(words, Type.STRONG, span.width() - 80, 3), Optional.of(row));
    }

    int height() {
        return text.height() + (row.isPresent() ? SIGN + 40 : 0);
    }

    /** The note in the middle of its column, from {@code top} down. */
    Group draw(String lane, Span span, int top) {
        var marks = new Marks();
        int y = top;
        if (row.isPresent()) {
            var look = DifferenceLook.of(row.get().kind());
            var sign = row.get().moved() ? Symbol.MOVED : look.symbol();
            marks.icon(sign, span.centre() - SIGN / 2, y, SIGN, look.tone());
            y += SIGN + 40;
        }
        marks.addAll(text.at(span.centre(), y, Tone.INK2, Anchor.MIDDLE));
        var id = row.map(StepRow::shown).map(point -> point.id()).orElse("none");
        return Group.around(new Key(id, "slot", lane, ""), Words.NONE, marks.all());
    }
}
