package ee.teekond.layout.map.frame;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.card.Card;
import ee.teekond.layout.map.card.Desk;
import ee.teekond.layout.map.card.Marks;
import ee.teekond.layout.map.card.SetText;
import ee.teekond.layout.map.card.Type;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The last line: whose picture it is, what is to be known about its data, its version, date and sheet. */
public final class Footer implements Card {
    private static final int TOP = 140;

    private final SetText name;
    private final SetText notes;
    private final SetText edition;

    public Footer(MapContent content, String paper, Desk desk, int width) {
        this.name = desk.line("Teekond", Type.LANE);
        var sheet = Lists.immutable
                .of(content.edition(), paper, desk.words().of("sheet", "1", "1"))
                .reject(String::isEmpty)
                .makeString("  ·  ");
        this.edition = desk.own(sheet, Type.META, width * 2 / 5, 2);
        this.notes =
                desk.own(content.notes().makeString(" "), Type.META, width - name.width() - edition.width() - 600, 3);
    }

    @Override
    public Key key() {
        return Key.of("footer", "footer");
    }

    @Override
    public int height() {
        return TOP + Math.max(name.height(), Math.max(notes.height(), edition.height()));
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(notes, edition);
    }

    @Override
    public Group draw(Box box) {
        int y = box.y() + TOP;
        var marks = new Marks()
                .line(box.x(), box.y(), box.right(), box.y(), Stroke.of(Tone.SEPARATOR, Width.HAIRLINE))
                .addAll(name.at(box.x(), y - 10, Tone.INK))
                .addAll(notes.at(box.x() + name.width() + 200, y, Tone.INK2))
                .addAll(edition.at(box.right(), y, Tone.INK2, Anchor.END));
        return new Group(key(), Words.NONE, box, marks.all());
    }
}
