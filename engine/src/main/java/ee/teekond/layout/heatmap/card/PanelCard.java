package ee.teekond.layout.heatmap.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.heatmap.card.PanelPlan.RowHead;
import ee.teekond.layout.heatmap.content.PanelContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A panel: heads of rows and columns, cells, totals. Columns that do not fit beside each other go on below. */
public final class PanelCard implements Card {
    private static final int PADDING = 220;
    private static final int TITLE_GAP = 140;
    private static final int BLOCK_GAP = 300;

    private final PanelContent panel;
    private final Desk desk;
    private final PanelPlan plan;
    private final String lane;
    private final SetText title;
    private final SetText total;
    private final CellDrawing drawing;

    /**
     * Sets the panel at a width.
     *
     * @param down what its rows are, in a word
     * @param named whether its columns are named; else they go by their numbers
     */
    public PanelCard(PanelContent panel, String down, Density density, boolean named, Desk desk, int width) {
        this.panel = panel;
        this.desk = desk;
        this.lane = panel.id().isEmpty() ? "overview" : panel.id();
        int padding = padding(panel);
        this.plan = PanelPlan.of(panel, down, density, named, desk, width - 2 * padding);
        this.title = desk.set(panel.title(), Type.STAGE, width - 2 * padding, 2);
        this.total = desk.own(
                desk.words().of("heat.total"), Type.STRONG, Math.min(plan.label() - 160, plan.total() - 40), 2);
        this.drawing = new CellDrawing(density, lane, desk);
    }

    /** The least width a panel of this density needs to keep its columns together. */
    public static int least(PanelContent panel, Density density, Desk desk) {
        return 2 * PADDING + 2_760 + panel.columns().size() * density.least + density.total;
    }

    /** What is left for columns and their total of a width. */
    public static int room(PanelContent panel, int width) {
        return width - 2 * padding(panel) - 2_000;
    }

    private static int padding(PanelContent panel) {
        return panel.title().isEmpty() ? 0 : PADDING;
    }

    @Override
    public Key key() {
        return new Key(lane, "panel", lane, "");
    }

    @Override
    public int height() {
        int blocks = plan.blocks().size();
        return top() + blocks * plan.blockHeight() + (blocks - 1) * BLOCK_GAP + padding(panel);
    }

    private int top() {
        return padding(panel) + (title.isEmpty() ? 0 : title.height() + TITLE_GAP);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return plan.names()
                .newWithAll(plan.heads().collect(RowHead::name))
                .newWith(title)
                .newWith(plan.down())
                .newWith(total);
    }

    @Override
    public Group draw(Box box) {
        int padding = padding(panel);
        var marks = new Marks();
        if (padding > 0) {
            marks.rect(box, 140, Tone.STONE, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE));
        }
        marks.addAll(title.at(box.x() + padding, box.y() + padding, Tone.INK));
        int y = box.y() + top();
        for (int i = 0; i < plan.blocks().size(); i++) {
            block(marks, plan.blocks().get(i), i + 1 == plan.blocks().size(), box.x() + padding, y);
            y += plan.blockHeight() + BLOCK_GAP;
        }
        var said = panel.title()
                .map(each -> each.text())
                .orElseGet(() -> desk.words().of("heat.everything"));
        return new Group(
                key(),
                Words.titled(said).in(panel.title().map(each -> each.language()).orElse("")),
                box,
                marks.all());
    }

    private void block(Marks marks, ImmutableList<Integer> columns, boolean last, int x, int top) {
        int left = x + plan.label();
        int first = top + plan.headHeight();
        int middle = first - 120 - Math.max(Number.SIZE, plan.down().height()) / 2;
        marks.addAll(plan.down().centred(x, middle, Tone.ROUTE_DEEP, Anchor.START));
        columns.forEachWithIndex((column, i) -> marks.add(columnHead(column, left + i * plan.column(), top)));
        int end = left + columns.size() * plan.column();
        if (last) {
            marks.addAll(total.centred(end, first - 120 - Number.SIZE / 2, Tone.INK2, Anchor.START));
        }
        for (int i = 0; i < plan.heads().size(); i++) {
            int y = first + i * plan.rowHeight();
            marks.add(rowHead(plan.heads().get(i), x, y));
            var cells = panel.cells().get(i);
            columns.forEachWithIndex((column, at) ->
                    marks.add(drawing.cell(cells.get(column), cellBox(left + at * plan.column(), y))));
            if (last) {
                marks.add(drawing.total(panel.rowTotals().get(i), totalBox(end, y)));
            }
        }
        if (columns.notEmpty()) {
            totals(marks, columns, last, x, first + plan.heads().size() * plan.rowHeight() + 60);
        }
    }

    private void totals(Marks marks, ImmutableList<Integer> columns, boolean last, int x, int y) {
        int left = x + plan.label();
        int end = left + columns.size() * plan.column();
        int height = plan.density().height;
        marks.line(x, y - 50, last ? totalBox(end, y).right() : end, y - 50, Stroke.of(Tone.INK3, Width.HAIRLINE));
        marks.addAll(total.centred(x, y + height / 2, Tone.INK2, Anchor.START));
        columns.forEachWithIndex((column, i) -> marks.add(drawing.total(
                panel.columnTotals().get(column),
                new Box(left + i * plan.column(), y, plan.column() - PanelPlan.GAP, height))));
        if (last) {
            marks.add(drawing.total(panel.whole(), new Box(end, y, plan.total(), height)));
        }
    }

    private Box cellBox(int x, int y) {
        return new Box(x, y, plan.column() - PanelPlan.GAP, plan.rowHeight() - PanelPlan.GAP);
    }

    private Box totalBox(int x, int y) {
        return new Box(x, y, plan.total(), plan.rowHeight() - PanelPlan.GAP);
    }

    private Group columnHead(int column, int x, int top) {
        var head = panel.columns().get(column);
        var name = plan.names().get(column);
        int height = plan.headHeight() - 120;
        int middle = top + height - Math.max(Number.SIZE, name.height()) / 2;
        int disc = name.isEmpty() ? x + (plan.column() - PanelPlan.GAP - Number.SIZE) / 2 : x;
        var marks = Number.at(head.number(), disc, middle, desk)
                .addAll(name.centred(disc + Number.SIZE + 80, middle, Tone.INK, Anchor.START));
        return new Group(
                new Key(head.id(), "column", lane, ""),
                new Words(head.title().text(), "", head.title().language()),
                new Box(x, top, plan.column() - PanelPlan.GAP, plan.headHeight()),
                marks.all());
    }

    private Group rowHead(RowHead row, int x, int y) {
        var box = new Box(x, y, plan.label() - 120, plan.rowHeight() - PanelPlan.GAP);
        int top = box.centreY() - row.height() / 2;
        ImmutableList<Mark> people = row.people().isEmpty()
                ? Lists.immutable.empty()
                : row.people().at(x, top + row.name().height(), Tone.INK2);
        return new Group(
                new Key(row.head().id(), "row", lane, ""),
                new Words(row.head().title().text(), "", row.head().title().language()),
                box,
                new Marks()
                        .addAll(row.name().at(x, top, Tone.INK))
                        .addAll(people)
                        .all());
    }
}
