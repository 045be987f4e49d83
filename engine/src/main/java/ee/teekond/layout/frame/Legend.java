package ee.teekond.layout.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What the signs on the map mean: those it uses and no others, and the sources by their letters. */
public final class Legend implements Card {
    private static final int TOP = 200;
    private static final int GAP = 520;
    private static final int ROW_GAP = 200;

    private final Desk desk;
    private final ImmutableList<ImmutableList<LegendBlock>> rows;

    /** The legend of these blocks, in their order. */
    public Legend(ImmutableList<LegendBlock> blocks, Desk desk, int width) {
        this.desk = desk;
        this.rows = rows(blocks, width);
    }

    private static ImmutableList<ImmutableList<LegendBlock>> rows(ImmutableList<LegendBlock> blocks, int width) {
        MutableList<ImmutableList<LegendBlock>> rows = Lists.mutable.empty();
        MutableList<LegendBlock> row = Lists.mutable.empty();
        int used = 0;
        for (var block : blocks) {
            if (row.notEmpty() && used + block.width() > width) {
                rows.add(row.toImmutable());
                row.clear();
                used = 0;
            }
            row.add(block);
            used += block.width() + GAP;
        }
        return row.isEmpty() ? rows.toImmutable() : rows.with(row.toImmutable()).toImmutable();
    }

    @Override
    public Key key() {
        return Key.of("legend", "legend");
    }

    @Override
    public int height() {
        return TOP + Math.toIntExact(rows.sumOfInt(row -> height(row) + ROW_GAP)) - (rows.isEmpty() ? 0 : ROW_GAP);
    }

    private static int height(ImmutableList<LegendBlock> row) {
        return row.collectInt(LegendBlock::height).maxIfEmpty(0);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return rows.flatCollect(row -> row)
                .flatCollect(LegendBlock::columns)
                .flatCollect(column -> column)
                .collect(LegendEntry::text);
    }

    @Override
    public Group draw(Box box) {
        var marks = new Marks().line(box.x(), box.y(), box.right(), box.y(), Stroke.of(Tone.INK, Width.STRONG));
        int y = box.y() + TOP;
        for (var row : rows) {
            int spare = box.width() - Math.toIntExact(row.sumOfInt(LegendBlock::width));
            int gap = row.size() < 2 ? 0 : Math.min(spare / (row.size() - 1), 2 * GAP);
            int x = box.x();
            for (var block : row) {
                marks.add(block.draw(x, y));
                x += block.width() + gap;
            }
            y += height(row) + ROW_GAP;
        }
        return new Group(key(), Words.titled(desk.words().of("legend.title")), box, marks.all());
    }
}
