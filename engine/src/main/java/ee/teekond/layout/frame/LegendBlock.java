package ee.teekond.layout.frame;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A head and the entries below it, in one column or more. */
public record LegendBlock(String id, SetText head, ImmutableList<ImmutableList<LegendEntry>> columns) {
    private static final int HEAD = 320;
    private static final int GAP = 260;
    private static final int ROWS = 5;

    /** Columns of a few rows side by side; longer ones when so many columns are wider than the room. */
    public static LegendBlock fitting(String id, SetText head, ImmutableList<LegendEntry> entries, int room) {
        LegendBlock block = of(id, head, entries, ROWS);
        for (int rows = ROWS + 1; block.width() > room && rows <= entries.size(); rows++) {
            block = of(id, head, entries, rows);
        }
        return block;
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    private static LegendBlock of(String id, SetText head, ImmutableList<LegendEntry> entries, int rows) {
        return new LegendBlock(
                id, head, Lists.immutable.ofAll(entries.chunk(rows)).collect(Lists.immutable::ofAll));
    }

    int width() {
        int entries = Math.toIntExact(columns.sumOfInt(column -> width(column) + GAP)) - GAP;
        return Math.max(head.width(), entries);
    }

    int height() {
        return HEAD
                + columns.collectInt(column -> Math.toIntExact(column.sumOfInt(LegendEntry::height)))
                        .maxIfEmpty(0);
    }

    Group draw(int x, int top) {
        var marks = new Marks().addAll(head.at(x, top, Tone.ROUTE_DEEP));
        int left = x;
        for (var column : columns) {
            int sign = column.collectInt(LegendEntry::textLeft).max();
            int y = top + HEAD;
            for (var entry : column) {
                int middle = y + LegendEntry.LEAD / 2 - 20;
                marks.addAll(entry.sign().at(left, middle));
                var text = entry.text();
                int lines = Math.max(1, text.block().lines().size());
                marks.addAll(text.at(left + sign, middle - text.height() / lines / 2, Tone.INK2, Anchor.START));
                y += entry.height();
            }
            left += width(column) + GAP;
        }
        return new Group(
                Key.of(id, "legend").in("legend"),
                Words.titled(head.block().full()),
                new Box(x, top, width(), height()),
                marks.all());
    }

    private static int width(ImmutableList<LegendEntry> column) {
        return column.collectInt(LegendEntry::textLeft).max()
                + column.collectInt(entry -> entry.text().width()).max();
    }
}
