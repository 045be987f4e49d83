package ee.teekond.layout.heatmap.card;

import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.heatmap.content.CellContent;
import ee.teekond.layout.heatmap.content.HeadContent;
import ee.teekond.layout.heatmap.content.PanelContent;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The measures of a panel set at a width.
 *
 * @param label the width of the heads of rows
 * @param down what the rows are
 * @param column the width of a column with the gap behind it
 * @param total the width of the totals of rows, which take what room is left where cells are roomy
 * @param blocks which columns stand beside each other
 * @param names the heads of columns; empty ones where only their numbers are shown
 */
record PanelPlan(
        Density density,
        int label,
        SetText down,
        int column,
        int total,
        ImmutableList<ImmutableList<Integer>> blocks,
        ImmutableList<RowHead> heads,
        ImmutableList<SetText> names) {
    static final int GAP = 40;
    private static final int MOST_LABEL = 2_600;
    private static final int LEAST_LABEL = 900;
    private static final int MOST_TOTAL = 5_000;
    private static final int ROW_LINES = 3;
    private static final int NAME_LINES = 4;

    /** The head of a row: its name and, where there is room, who says so. */
    record RowHead(HeadContent head, SetText name, SetText people) {
        int height() {
            return name.height() + people.height();
        }
    }

    static PanelPlan of(PanelContent panel, String down, Density density, boolean named, Desk desk, int width) {
        int label = label(panel, down, density, desk, width);
        int room = width - label;
        int blocks = density.blocks(panel.columns().size(), room);
        int most = blocks == 1 ? panel.columns().size() : (panel.columns().size() + blocks - 1) / blocks;
        int column = density.column(Math.max(1, most), room);
        var heads = panel.rows()
                .zip(panel.rowTotals())
                .collect(pair -> head(pair.getOne(), pair.getTwo(), density, desk, label));
        var names = panel.columns()
                .collect(each -> named
                        ? desk.set(each.title(), density.head, column - Number.SIZE - 80 - GAP, NAME_LINES)
                        : SetText.NONE);
        int total = density == Density.ROOMY
                ? Math.max(density.total, Math.min(MOST_TOTAL, room - most * column))
                : density.total;
        return new PanelPlan(
                density,
                label,
                desk.own(down, Type.TAG, label - 160, 2),
                column,
                total,
                parts(panel.columns().size(), most),
                heads,
                names);
    }

    /** As wide as the widest name, within bounds. */
    private static int label(PanelContent panel, String down, Density density, Desk desk, int width) {
        int widest = panel.rows()
                .collectInt(row -> desk.set(row.title(), density.head, MOST_LABEL, ROW_LINES)
                        .width())
                .maxIfEmpty(0);
        int name = desk.line(down, Type.TAG).width();
        return Math.min(width / 3, Math.max(LEAST_LABEL, Math.max(widest, name)) + 160);
    }

    private static RowHead head(HeadContent row, CellContent total, Density density, Desk desk, int label) {
        var people = density == Density.ROOMY
                ? total.n().map(n -> desk.line(n.inPicture(), Type.META)).orElse(SetText.NONE)
                : SetText.NONE;
        return new RowHead(row, desk.set(row.title(), density.head, label - 160, ROW_LINES), people);
    }

    private static ImmutableList<ImmutableList<Integer>> parts(int columns, int most) {
        return columns == 0
                ? Lists.immutable.of(Lists.immutable.empty())
                : Lists.immutable
                        .fromStream(java.util.stream.IntStream.range(0, columns).boxed())
                        .chunk(Math.max(1, most))
                        .collect(Lists.immutable::ofAll)
                        .toList()
                        .toImmutable();
    }

    /** The height of the heads of columns. */
    int headHeight() {
        int names = this.names.collectInt(SetText::height).maxIfEmpty(0);
        return Math.max(Number.SIZE, Math.max(names, down.height())) + 120;
    }

    int rowHeight() {
        return Math.max(density.height, heads.collectInt(RowHead::height).maxIfEmpty(0) + 20) + GAP;
    }

    int blockHeight() {
        return headHeight() + heads.size() * rowHeight() + (blocks.getFirst().isEmpty() ? 0 : 60 + density.height);
    }
}
