package ee.teekond.layout.scene;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Tone;

/** A symbol drawn into a box, in tenths of a unit, in one tone. */
public record Icon(Symbol symbol, Box box, Tone tone) implements Mark {
    /** A square icon around a centre. */
    public static Icon centred(Symbol symbol, int x, int y, int size, Tone tone) {
        return new Icon(symbol, new Box(x - size / 2, y - size / 2, size, size), tone);
    }

    @Override
    public void showTo(MarkReader reader) {
        reader.icon(this);
    }
}
