package ee.teekond.layout.map.sheet;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A line above a part of the overview. */
final class Heading implements Card {
    private static final int BELOW = 60;

    private final String name;
    private final SetText words;

    /** @param name the key of its words */
    Heading(String name, Desk desk) {
        this.name = name;
        words = desk.line(desk.words().of(name), Type.KICKER);
    }

    @Override
    public Key key() {
        return Key.of(name.replace('.', '-'), "heading");
    }

    @Override
    public int height() {
        return words.height() + BELOW;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(words);
    }

    @Override
    public Group draw(Box box) {
        return new Group(
                key(),
                Words.NONE,
                new Box(box.x(), box.y(), box.width(), height()),
                words.at(box.x(), box.y(), Tone.ROUTE_DEEP));
    }
}
