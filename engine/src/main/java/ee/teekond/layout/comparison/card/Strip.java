package ee.teekond.layout.comparison.card;

import ee.teekond.layout.comparison.content.Tally;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Where a coverage stands among those of other municipalities: a dot for each, one with a number for several too close to be
 * told apart, a ring for this one, a dotted line at the others' median.
 */
record Strip(Tally tally, Desk desk) {
    static final int HEIGHT = 620;

    private static final int AXIS = 240;
    private static final int DOT = 60;
    private static final int SEVERAL = 120;
    private static final int RING = 160;
    private static final int CLOSE = 2 * SEVERAL + 60;

    private record Dot(int x, int count) {}

    boolean isEmpty() {
        return tally.others().isEmpty() || tally.share().total() == 0;
    }

    ImmutableList<Mark> draw(int left, int top, int width) {
        int axis = top + AXIS;
        int from = left + RING + 20;
        int length = width - 2 * RING - 40;
        var marks = new Marks().line(from, axis, from + length, axis, Stroke.of(Tone.INK3, Width.HAIRLINE));
        tick(0, from, axis, left, Anchor.START, marks);
        tick(50, from + length / 2, axis, from + length / 2, Anchor.MIDDLE, marks);
        tick(100, from + length, axis, left + width, Anchor.END, marks);
        int middle = from + length * median() / 100;
        marks.line(
                middle,
                axis - 220,
                middle,
                axis,
                Stroke.of(Tone.INK, Width.NORMAL).dashed(Dash.UNCLEAR));
        dots(from, length).forEach(dot -> dot(dot, axis, marks));
        int own = from + length * Tally.percent(tally.share()) / 100;
        return marks.circle(own, axis, RING, Fill.NONE, Stroke.of(Tone.ROUTE, Width.STATION))
                .all();
    }

    private void tick(int percent, int x, int axis, int words, Anchor anchor, Marks marks) {
        marks.line(x, axis, x, axis + 60, Stroke.of(Tone.INK3, Width.HAIRLINE))
                .addAll(desk.line(percent + "%", Type.META).at(words, axis + RING + 20, Tone.INK2, anchor));
    }

    private void dot(Dot dot, int axis, Marks marks) {
        boolean several = dot.count() > 1;
        marks.circle(dot.x(), axis, several ? SEVERAL : DOT, Tone.INK3, Stroke.NONE);
        if (several) {
            marks.addAll(desk.line(Integer.toString(dot.count()), Type.TAG)
                    .centred(dot.x(), axis, Tone.PAPER, Anchor.MIDDLE));
        }
    }

    private ImmutableList<Dot> dots(int from, int length) {
        MutableList<Dot> dots = Lists.mutable.empty();
        for (int percent : tally.others().toSortedList()) {
            int x = from + length * percent / 100;
            if (dots.notEmpty() && x - dots.getLast().x() < CLOSE) {
                var last = dots.remove(dots.size() - 1);
                dots.add(new Dot((last.x() * last.count() + x) / (last.count() + 1), last.count() + 1));
            } else {
                dots.add(new Dot(x, 1));
            }
        }
        return dots.toImmutable();
    }

    private int median() {
        var sorted = tally.others().toSortedList();
        int upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1 ? upper : (upper + sorted.get(sorted.size() / 2 - 1)) / 2;
    }
}
