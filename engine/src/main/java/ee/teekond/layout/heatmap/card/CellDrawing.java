package ee.teekond.layout.heatmap.card;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.heatmap.content.CellContent;
import ee.teekond.layout.heatmap.content.CellState;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;

/** Draws cells and totals of one panel. */
record CellDrawing(Density density, String lane, Desk desk) {
    private static final int SIDE = 140;
    private static final int BAR = 100;
    private static final int CHIP = 70;

    /** A cell on the ground of its bin or state. */
    Group cell(CellContent cell, Box box) {
        var look = CellLook.of(cell);
        return new Group(
                key(cell, "cell"),
                spoken(cell),
                box,
                marks(look.ground(box, cell), cell, look.letters(), box).all());
    }

    /** A total: the same on white, as it is no cell. */
    Group total(CellContent cell, Box box) {
        var look = CellLook.of(cell.state());
        return new Group(
                key(cell, "total"),
                spoken(cell),
                box,
                marks(look.ground(box), cell, look.letters(), box).all());
    }

    private Key key(CellContent cell, String kind) {
        var state = cell.isTold() ? "bin-" + cell.bin() : cell.state().code();
        var more = (cell.isMostlyUnknown() ? " mostly-unknown" : "")
                + (cell.top() ? " highest" : "")
                + (cell.sample() ? " sample" : "");
        return new Key(cell.id(), kind, lane, state + more);
    }

    private Marks marks(Marks marks, CellContent cell, Tone letters, Box box) {
        if (!cell.isTold()) {
            return sign(marks, cell, box);
        }
        return density == Density.ROOMY ? roomy(marks, cell, letters, box) : small(marks, cell, letters, box);
    }

    /** What is not told stands on a white ground, where it can be read. */
    private Marks sign(Marks marks, CellContent cell, Box box) {
        var text = desk.line(
                switch (cell.state()) {
                    case SUPPRESSED ->
                        cell.n()
                                .filter(Disclosed::isSuppressed)
                                .map(Disclosed::inPicture)
                                .orElse("…");
                    case UNKNOWN -> CellLook.UNKNOWN;
                    case UNTOLD, EMPTY, TOLD -> CellLook.NOTHING;
                },
                Type.STRONG);
        int width = Math.min(box.width() - 40, text.width() + 2 * CHIP);
        if (cell.state() != CellState.EMPTY) {
            marks.rect(
                    new Box(box.centreX() - width / 2, box.centreY() - 105, width, 210), 60, Tone.PAPER, Stroke.NONE);
        }
        return marks.addAll(text.centred(
                box.centreX(), box.centreY(), CellLook.of(cell.state()).letters(), Anchor.MIDDLE));
    }

    private Marks roomy(Marks marks, CellContent cell, Tone letters, Box box) {
        var figure = desk.line(cell.figure(), density.figure);
        int left = box.x() + SIDE + figure.width() + SIDE;
        int right = box.right() - SIDE;
        marks.addAll(figure.centred(box.x() + SIDE, box.centreY(), figureTone(cell, letters), Anchor.START));
        int y = box.y() + 80;
        for (var line : new SetText[] {parts(cell, right - left), people(cell)}) {
            if (!line.isEmpty() && line.width() <= right - left) {
                marks.addAll(line.at(right, y, letters, Anchor.END));
                y += line.height();
            }
        }
        return cell.total() == 0
                ? marks
                : marks.addAll(CellLook.bar(cell, new Box(left, box.bottom() - 90 - BAR, right - left, BAR), letters)
                        .all());
    }

    /** Nothing stands back, so that something is seen. */
    private static Tone figureTone(CellContent cell, Tone letters) {
        return cell.value() == 0 ? Tone.INK3 : letters;
    }

    /** How many of how many, and how many are unknown; only the latter where there is no room for both. */
    private SetText parts(CellContent cell, int room) {
        var unknown = cell.unknown() > 0 ? CellLook.UNKNOWN + " " + cell.unknown() : "";
        if (cell.total() == 0) {
            return desk.line(unknown, Type.META);
        }
        var both =
                desk.line(cell.value() + "/" + cell.total() + (unknown.isEmpty() ? "" : "  ·  " + unknown), Type.META);
        return both.width() <= room ? both : desk.line(unknown, Type.META);
    }

    private SetText people(CellContent cell) {
        return cell.n().map(n -> desk.line(n.inPicture(), Type.META)).orElse(SetText.NONE);
    }

    private Marks small(Marks marks, CellContent cell, Tone letters, Box box) {
        var words = density == Density.DENSE ? cell.figure().replace("%", "") : cell.figure();
        var figure = desk.line(words, density.figure);
        var people = density == Density.DENSE ? SetText.NONE : people(cell);
        int middle = cell.unknown() > 0 && cell.total() > 0 ? box.centreY() - 30 : box.centreY();
        if (!people.isEmpty() && figure.width() + people.width() + 260 <= box.width()) {
            marks.addAll(figure.centred(box.x() + 100, middle, figureTone(cell, letters), Anchor.START))
                    .addAll(people.centred(box.right() - 80, middle, letters, Anchor.END));
        } else {
            marks.addAll(figure.centred(box.centreX(), middle, figureTone(cell, letters), Anchor.MIDDLE));
        }
        int unknown = CellLook.part(cell.unknown(), cell.total(), box.width() - 160);
        return unknown == 0
                ? marks
                : marks.addAll(CellLook.dotted(box.x() + 80, box.bottom() - 80, unknown, letters)
                        .all());
    }

    /** What it says to those who do not see it. */
    private Words spoken(CellContent cell) {
        var words = desk.words();
        var told = cell.isTold() ? cell.figure() : words.of("heat.state", cell.state());
        return Spoken.of(
                Said.own(cell.spoken() + ": " + told),
                cell.isTold() && cell.total() > 0 ? cell.value() + "/" + cell.total() : "",
                cell.unknown() > 0 ? words.of("heat.unknown", Integer.toString(cell.unknown())) : "",
                cell.n().map(Disclosed::inPicture).orElse(""),
                cell.sample() ? words.of("mark.sample") : "");
    }
}
