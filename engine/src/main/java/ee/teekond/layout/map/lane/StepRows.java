package ee.teekond.layout.map.lane;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;

/**
 * How far below the lane's top each row of steps has its line and its cards.
 *
 * @param lines from the lane's top to each row's line
 * @param heights of each row's cards; 0 where only the line passes
 * @param height of the whole lane
 */
record StepRows(ImmutableMap<Integer, Integer> lines, ImmutableMap<Integer, Integer> heights, int height) {
    static final int STEM = 240;
    static final int LEVEL = 340;
    private static final int PADDING = 120;
    private static final int FIRST_LEVEL = 400;
    private static final int STATION = 150;

    /** One row that something runs along in the band. */
    record Row(int number, int cards, int label) {}

    static StepRows stack(ImmutableList<Row> rows, int loopLevels, int least) {
        MutableMap<Integer, Integer> lines = Maps.mutable.empty();
        MutableMap<Integer, Integer> heights = Maps.mutable.empty();
        int above = loopLevels == 0 ? STATION : FIRST_LEVEL + (loopLevels - 1) * LEVEL + Pill.LEAST / 2;
        int y = PADDING + above;
        for (var row : rows) {
            if (row.number() > 0) {
                y += STATION + (row.label() == 0 ? 0 : row.label() + 40) + STATION;
            }
            lines.put(row.number(), y);
            heights.put(row.number(), row.cards());
            y += row.cards() == 0 ? 0 : STEM + row.cards();
        }
        return new StepRows(lines.toImmutable(), heights.toImmutable(), Math.max(y + PADDING, least));
    }

    int line(int row) {
        return lines.getIfAbsentValue(row, lines.getIfAbsentValue(0, 0));
    }

    int cards(int row) {
        return heights.getIfAbsentValue(row, 0);
    }

    /** How far below the lane's top the arc of a loop runs. */
    int arc(int level) {
        return line(0) - FIRST_LEVEL - level * LEVEL;
    }
}
