package ee.teekond.layout.heatmap.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.heatmap.content.HeadContent;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;

/** What the columns are called that go by their numbers. */
public final class ColumnKey implements Card {
    private static final int LEAST = 4_600;
    private static final int GAP = 240;
    private static final int TEXT = Number.SIZE + 100;

    private final String id;
    private final Desk desk;
    private final ImmutableList<HeadContent> columns;
    private final ImmutableList<SetText> names;
    private final int width;
    private final int rows;
    private final int lead;

    /** The key to the columns of the panel with this id. */
    public ColumnKey(String id, ImmutableList<HeadContent> columns, Desk desk, int width) {
        this.id = id;
        this.desk = desk;
        this.columns = columns;
        int beside = Math.max(1, (width + GAP) / (LEAST + GAP));
        this.width = (width + GAP) / beside;
        this.names = columns.collect(column -> desk.set(column.title(), Type.META, this.width - GAP - TEXT, 3));
        this.rows = (columns.size() + beside - 1) / beside;
        this.lead = Math.max(Number.SIZE, names.collectInt(SetText::height).maxIfEmpty(0)) + 50;
    }

    @Override
    public Key key() {
        return new Key(id + "-key", "key", id, "");
    }

    @Override
    public int height() {
        return rows * lead;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return names;
    }

    @Override
    public Group draw(Box box) {
        var marks = new Marks();
        names.forEachWithIndex((name, i) -> {
            int x = box.x() + i / rows * width;
            int middle = box.y() + i % rows * lead + lead / 2;
            marks.addAll(Number.at(columns.get(i).number(), x, middle, desk).all())
                    .addAll(name.centred(x + TEXT, middle, Tone.INK, Anchor.START));
        });
        return new Group(key(), Words.titled(desk.words().of("heat.key")), box, marks.all());
    }
}
