package ee.teekond.layout.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
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

    /**
     * Sets the footer.
     *
     * @param notes what is to be known about the data
     * @param edition version and date
     * @param paper its name; empty on a screen
     * @param sheet which of its sheets it is, from 1
     * @param of how many sheets there are
     */
    public Footer(ImmutableList<String> notes, String edition, String paper, int sheet, int of, Desk desk, int width) {
        this.name = desk.line("Teekond", Type.LANE);
        var last = Lists.immutable
                .of(edition, paper, desk.words().of("sheet", Integer.toString(sheet), Integer.toString(of)))
                .reject(String::isEmpty)
                .makeString("  ·  ");
        this.edition = desk.own(last, Type.META, width * 2 / 5, 2);
        this.notes = desk.own(notes.makeString(" "), Type.META, width - name.width() - this.edition.width() - 600, 3);
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
