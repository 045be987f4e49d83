package ee.teekond.layout.heatmap.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.heatmap.content.HeatmapContent;
import ee.teekond.layout.heatmap.content.Scale;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What the grounds of cells mean: the fixed bins, and what is counted. */
public final class ScaleBox implements Card {
    private static final int PADDING = 260;
    private static final int BIN = 420;

    private final Scale scale;
    private final Desk desk;
    private final int width;
    private final SetText head;
    private final SetText note;

    public ScaleBox(HeatmapContent content, Desk desk, int width) {
        this.scale = content.scale();
        this.desk = desk;
        this.width = width;
        var family = scale == Scale.SHARE ? "heat.scale.share" : "heat.scale.number";
        this.head = desk.own(desk.words().of(family, content.unit()), Type.LANE, width - 2 * PADDING, 2);
        this.note = desk.own(desk.words().of("heat.scale.note"), Type.META, width - 2 * PADDING, 2);
    }

    @Override
    public Key key() {
        return Key.of("scale", "legend");
    }

    @Override
    public int height() {
        return 2 * PADDING + head.height() + 120 + BIN + 100 + note.height();
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(head, note);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + PADDING;
        int y = box.y() + PADDING;
        var marks = new Marks()
                .rect(box, 140, Tone.STONE, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE))
                .addAll(head.at(x, y, Tone.ROUTE_DEEP));
        y += head.height() + 120;
        int step = (width - 2 * PADDING) / scale.bins();
        for (int bin = 0; bin < scale.bins(); bin++) {
            var cell = new Box(x + bin * step, y, step - 40, BIN);
            marks.rect(cell, 40, Scale.ground(bin), Stroke.of(Tone.HEAT_20, Width.HAIRLINE))
                    .addAll(desk.line(scale.words(bin), Type.TAG)
                            .centred(cell.centreX(), cell.centreY(), Scale.letters(bin), Anchor.MIDDLE));
        }
        marks.addAll(note.at(x, y + BIN + 100, Tone.INK2));
        var bins = Lists.mutable.<String>empty();
        for (int bin = 0; bin < scale.bins(); bin++) {
            bins.add(scale.words(bin));
        }
        return new Group(key(), Words.titled(head.block().full()).described(bins.makeString(", ")), box, marks.all());
    }
}
