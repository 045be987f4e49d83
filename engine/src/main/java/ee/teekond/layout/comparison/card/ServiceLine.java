package ee.teekond.layout.comparison.card;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.comparison.content.ServiceRow;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A service and how its use relates: its sign, its name and, unless it is the same, the word for it. */
public final class ServiceLine implements Card {
    private static final int SIGN = 200;
    private static final int SIDE = 100;
    private static final int TEXT = SIDE + SIGN + 90;
    private static final int TOP = 60;

    private final ServiceRow row;
    private final DifferenceLook look;
    private final Desk desk;
    private final SetText name;
    private final SetText state;
    private final boolean stacked;

    public ServiceLine(ServiceRow row, Desk desk, int width) {
        this.row = row;
        this.desk = desk;
        this.look = DifferenceLook.of(row.kind());
        int measure = width - TEXT - SIDE - (row.moved() ? SIGN + 60 : 0);
        var title = row.uses() > 1
                ? new Said(row.title().text() + " ×" + row.uses(), row.title().language())
                : row.title();
        var words = states();
        this.state = words.isEmpty() ? SetText.NONE : desk.own(words, Type.STRONG, measure, 2);
        var beside = desk.set(title, Type.META, measure - state.width() - (state.isEmpty() ? 0 : 120), 1);
        this.stacked = beside.isEmpty() || beside.block().cut();
        this.name = stacked ? desk.set(title, Type.META, measure, 3) : beside;
    }

    private String states() {
        var words = desk.words();
        return Lists.immutable
                .of(
                        row.kind() == DifferenceKind.SAME ? "" : words.of("difference", row.kind()),
                        row.moved() ? words.of("compare.elsewhere") : "",
                        row.sample() ? words.of("mark.sample") : "")
                .reject(String::isEmpty)
                .makeString(", ");
    }

    @Override
    public Key key() {
        return new Key(
                row.id(),
                "service",
                "services",
                row.moved() ? row.kind().code() + " moved" : row.kind().code());
    }

    @Override
    public int height() {
        return 2 * TOP + Math.max(name.height() + (stacked ? state.height() : 0), SIGN);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(name, state);
    }

    @Override
    public Group draw(Box box) {
        int text = name.height() + (stacked ? state.height() : 0);
        int y = box.centreY() - text / 2;
        int right = box.right() - SIDE - (row.moved() ? SIGN + 60 : 0);
        var marks = new Marks()
                .addAll(look.card(box, 70))
                .icon(look.symbol(), box.x() + SIDE, box.centreY() - SIGN / 2, SIGN, look.tone())
                .addAll(name.at(box.x() + TEXT, y, row.kind() == DifferenceKind.MISSING ? Tone.VERM : Tone.INK));
        if (stacked) {
            marks.addAll(state.at(box.x() + TEXT, y + name.height(), look.tone()));
        } else {
            marks.addAll(state.at(right, box.centreY() - state.height() / 2, look.tone(), Anchor.END));
        }
        if (row.moved()) {
            marks.icon(Symbol.MOVED, box.right() - SIDE - SIGN, box.centreY() - SIGN / 2, SIGN, look.tone());
        }
        return new Group(
                key(), Spoken.of(row.title(), desk.words().of("difference", row.kind()), states()), box, marks.all());
    }
}
