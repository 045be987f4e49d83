package ee.teekond.layout.map.lane;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
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

/** A label on the line. */
record Pill(SetText text, Optional<Symbol> symbol, Tone tone) {
    static final int LEAST = 280;
    private static final int PADDING = 120;
    private static final int ICON = 180;

    int width() {
        return text.width() + 2 * PADDING + (symbol.isPresent() ? ICON + 60 : 0);
    }

    int height() {
        return Math.max(LEAST, text.height() + 90);
    }

    /** How much wider than its text a pill gets. */
    static int around() {
        return 2 * PADDING + ICON + 60;
    }

    Group draw(Key key, int left, int middle) {
        var box = new Box(left, middle - height() / 2, width(), height());
        var marks = new Marks().rect(box, LEAST / 2, Tone.PAPER, Stroke.of(tone, Width.NORMAL));
        int x = left + PADDING;
        if (symbol.isPresent()) {
            marks.icon(symbol.get(), x - 20, middle - ICON / 2, ICON, tone);
            x += ICON + 40;
        }
        marks.addAll(text.centred(x, middle, tone, Anchor.START));
        return new Group(key, new Words(text.full().text(), "", text.language()), box, marks.all());
    }
}
