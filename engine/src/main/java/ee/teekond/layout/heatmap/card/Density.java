package ee.teekond.layout.heatmap.card;

import ee.teekond.layout.desk.Type;
import ee.teekond.layout.text.TypeStyle;

/** How much room a cell has; all lengths in tenths of a unit. */
public enum Density {
    /** The figure, what it is made of, who says so, and a bar. */
    ROOMY(2_200, 3_600, 800, 2_600, Type.HERO, Type.LANE),
    /** The figure, and who says so if there is room. */
    COMPACT(640, 2_600, 430, 700, Type.LANE, Type.STRONG),
    /** The figure. */
    DENSE(460, 700, 310, 520, Type.STRONG, Type.META);

    private static final int MOST_ROOMY_ROWS = 16;

    final int least;
    final int most;
    final int height;
    final int total;
    final TypeStyle figure;
    final TypeStyle head;

    Density(int least, int most, int height, int total, TypeStyle figure, TypeStyle head) {
        this.least = least;
        this.most = most;
        this.height = height;
        this.total = total;
        this.figure = figure;
        this.head = head;
    }

    /**
     * The roomiest that needs no more blocks of columns than the densest.
     *
     * @param room for columns and their total
     * @param rows in the whole picture
     */
    public static Density fitting(int columns, int room, int rows) {
        int fewest = DENSE.blocks(columns, room);
        for (var density : values()) {
            if (density.blocks(columns, room) <= fewest && (density != ROOMY || rows <= MOST_ROOMY_ROWS)) {
                return density;
            }
        }
        return DENSE;
    }

    /** In how many blocks so many columns fit. */
    int blocks(int columns, int room) {
        int fit = Math.max(1, (room - total) / least);
        return Math.max(1, (columns + fit - 1) / fit);
    }

    /** The width of a column where so many share the room. */
    int column(int columns, int room) {
        return columns == 0 ? 0 : Math.max(least, Math.min(most, (room - total) / columns));
    }
}
