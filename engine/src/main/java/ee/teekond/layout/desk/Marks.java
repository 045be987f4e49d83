package ee.teekond.layout.desk;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Circle;
import ee.teekond.layout.scene.Icon;
import ee.teekond.layout.scene.Line;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Path;
import ee.teekond.layout.scene.Rect;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Marks in the order they are drawn; every step returns itself. Not for use by several threads. */
public final class Marks {
    private final MutableList<Mark> marks = Lists.mutable.empty();

    public Marks add(Mark mark) {
        marks.add(mark);
        return this;
    }

    public Marks addAll(Iterable<? extends Mark> more) {
        more.forEach(marks::add);
        return this;
    }

    public Marks rect(Box box, int radius, Fill fill, Stroke stroke) {
        return add(new Rect(box, radius, fill, stroke));
    }

    public Marks fill(Box box, int radius, Fill fill) {
        return add(Rect.filled(box, radius, fill));
    }

    public Marks circle(int x, int y, int radius, Fill fill, Stroke stroke) {
        return add(new Circle(x, y, radius, fill, stroke));
    }

    public Marks line(int x1, int y1, int x2, int y2, Stroke stroke) {
        return add(new Line(x1, y1, x2, y2, stroke));
    }

    public Marks path(Outline outline, Fill fill, Stroke stroke) {
        return add(new Path(outline, fill, stroke));
    }

    /** An icon by its upper left corner. */
    public Marks icon(Symbol symbol, int x, int y, int size, Tone tone) {
        return add(new Icon(symbol, new Box(x, y, size, size), tone));
    }

    public ImmutableList<Mark> all() {
        return marks.toImmutable();
    }
}
