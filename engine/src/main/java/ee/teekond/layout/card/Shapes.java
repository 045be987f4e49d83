package ee.teekond.layout.card;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.model.Level;

/** The outlines cards are made of. */
public final class Shapes {
    private static final int TIP = 130;

    private Shapes() {}

    /** A provider's shape: a block, hexagon ends, a pill or cut corners. */
    public static Outline provider(Level level, Box box) {
        return switch (level) {
            case STATE -> hexagon(box, Math.min(box.height() * 3 / 10, 140));
            case MUNICIPALITY -> rounded(box, 30);
            case THIRD_SECTOR -> rounded(box, Math.min(box.height() / 2, 230));
            case PRIVATE -> octagon(box, Math.min(box.height() * 3 / 10, 110));
        };
    }

    /** The header of a stage: an arrow, notched where another comes before it. */
    public static Outline arrow(Box box, boolean notched) {
        int right = box.right();
        int middle = box.centreY();
        var pen = Outline.pen()
                .moveTo(box.x(), box.y())
                .lineTo(right - TIP, box.y())
                .lineTo(right, middle)
                .lineTo(right - TIP, box.bottom())
                .lineTo(box.x(), box.bottom());
        if (notched) {
            pen.lineTo(box.x() + TIP, middle);
        }
        return pen.close().outline();
    }

    /** The left edge of a card, its two left corners rounded. */
    public static Outline edge(Box box, int radius) {
        return Outline.pen()
                .moveTo(box.right(), box.y())
                .lineTo(box.x() + radius, box.y())
                .cornerTo(box.x(), box.y(), box.x(), box.y() + radius)
                .lineTo(box.x(), box.bottom() - radius)
                .cornerTo(box.x(), box.bottom(), box.x() + radius, box.bottom())
                .lineTo(box.right(), box.bottom())
                .close()
                .outline();
    }

    static Outline leftHalfPill(Box box) {
        return edge(box, Math.min(box.height() / 2, box.width()));
    }

    /** A square standing on a corner. */
    public static Outline diamond(int x, int y, int radius) {
        return Outline.polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
    }

    private static Outline hexagon(Box box, int tip) {
        int middle = box.centreY();
        return Outline.polygon(
                box.x() + tip,
                box.y(),
                box.right() - tip,
                box.y(),
                box.right(),
                middle,
                box.right() - tip,
                box.bottom(),
                box.x() + tip,
                box.bottom(),
                box.x(),
                middle);
    }

    private static Outline octagon(Box box, int cut) {
        return Outline.polygon(
                box.x() + cut,
                box.y(),
                box.right() - cut,
                box.y(),
                box.right(),
                box.y() + cut,
                box.right(),
                box.bottom() - cut,
                box.right() - cut,
                box.bottom(),
                box.x() + cut,
                box.bottom(),
                box.x(),
                box.bottom() - cut,
                box.x(),
                box.y() + cut);
    }

    private static Outline rounded(Box box, int radius) {
        return Outline.pen()
                .moveTo(box.x() + radius, box.y())
                .lineTo(box.right() - radius, box.y())
                .cornerTo(box.right(), box.y(), box.right(), box.y() + radius)
                .lineTo(box.right(), box.bottom() - radius)
                .cornerTo(box.right(), box.bottom(), box.right() - radius, box.bottom())
                .lineTo(box.x() + radius, box.bottom())
                .cornerTo(box.x(), box.bottom(), box.x(), box.bottom() - radius)
                .lineTo(box.x(), box.y() + radius)
                .cornerTo(box.x(), box.y(), box.x() + radius, box.y())
                .close()
                .outline();
    }
}
