package ee.teekond.layout.map.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.content.Count;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The title of the map with what leads in and the counts below. */
public final class TitleBlock implements Card {
    private static final int COUNT_GAP = 280;

    private final MapContent content;
    private final int measure;
    private final SetText kicker;
    private final SetText title;
    private final SetText summary;
    private final ImmutableList<Hero> heroes;

    private record Hero(Count count, SetText number, SetText words) {
        int width() {
            return number.width() + 80 + words.width();
        }
    }

    public TitleBlock(MapContent content, Desk desk, int measure) {
        this.content = content;
        this.measure = measure;
        this.kicker = desk.own(content.kicker(), Type.KICKER, measure, 2);
        this.title = desk.set(content.title(), Type.TITLE, measure, 3);
        this.summary = desk.set(content.summary(), Type.LEAD, measure, 3);
        this.heroes = content.counts()
                .collect(count -> new Hero(
                        count,
                        desk.line(Integer.toString(count.number()), Type.HERO),
                        desk.line(count.words(), Type.META)));
    }

    @Override
    public Key key() {
        return Key.of(content.id(), "journey");
    }

    @Override
    public int height() {
        return kicker.height() + 80 + title.height() + 80 + summary.height() + 120 + rows().size() * 380;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(kicker, title, summary);
    }

    @Override
    public Group draw(Box box) {
        int y = box.y();
        var marks = new Marks().addAll(kicker.at(box.x(), y, Tone.ROUTE_DEEP));
        y += kicker.height() + 80;
        marks.addAll(title.at(box.x(), y, Tone.INK));
        y += title.height() + 80;
        marks.addAll(summary.at(box.x(), y, Tone.INK2));
        y += summary.height() + 120;
        for (var row : rows()) {
            int x = box.x();
            for (var hero : row) {
                marks.addAll(hero.number().at(x, y, Tone.INK))
                        .addAll(hero.words().at(x + hero.number().width() + 80, y + 120, Tone.INK2));
                x += hero.width() + COUNT_GAP;
            }
            y += 380;
        }
        var counts = content.counts()
                .collect(count -> count.number() + " " + count.words())
                .makeString(", ");
        return new Group(
                key(),
                Spoken.of(content.title(), content.summary().map(Said::text).orElse(""), counts),
                box,
                marks.all());
    }

    private ImmutableList<ImmutableList<Hero>> rows() {
        var rows = Lists.mutable.<ImmutableList<Hero>>empty();
        var row = Lists.mutable.<Hero>empty();
        int used = 0;
        for (var hero : heroes) {
            if (row.notEmpty() && used + hero.width() > measure) {
                rows.add(row.toImmutable());
                row.clear();
                used = 0;
            }
            row.add(hero);
            used += hero.width() + COUNT_GAP;
        }
        return rows.with(row.toImmutable()).toImmutable();
    }
}
