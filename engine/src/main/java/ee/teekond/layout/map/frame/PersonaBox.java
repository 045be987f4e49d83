package ee.teekond.layout.map.frame;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.ChipRow;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.PersonaContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The persona the journey is walked for: who it is, a quotation, needs, languages. */
public final class PersonaBox implements Card {
    private static final int PADDING = 220;
    private static final int PORTRAIT = 1_320;
    private static final int LEVEL = 200;
    private static final int MOST_NEEDS = 5;
    private static final int MOST_LANGUAGES = 6;

    private final PersonaContent persona;
    private final Desk desk;
    private final int column;
    private final SetText name;
    private final SetText summary;
    private final ImmutableList<Fact> facts;
    private final SetText quote;
    private final SetText needsHead;
    private final ImmutableList<SetText> needs;
    private final SetText languagesHead;
    private final ImmutableList<Skill> skills;
    private final ChipRow chips;

    private record Fact(SetText label, SetText value) {
        int height() {
            return Math.max(label.height(), value.height());
        }
    }

    private record Skill(SetText language, int level, SetText name) {}

    public PersonaBox(PersonaContent persona, Desk desk, int width) {
        this.persona = persona;
        this.desk = desk;
        this.column = (width - 2 * PADDING - PORTRAIT - 240) / 4;
        int measure = column - 240;
        var words = desk.words();
        var title = persona.name().text() + persona.age().map(age -> ", " + age).orElse("");
        this.name = desk.set(new Said(title, persona.name().language()), Type.NAME, measure, 2);
        this.summary = desk.set(persona.summary(), Type.META, measure, 4);
        this.facts = persona.facts()
                .collect(fact -> new Fact(
                        desk.own(fact.label(), Type.META, measure * 2 / 5, 2),
                        desk.own(fact.value(), Type.STRONG, measure * 3 / 5 - 60, 2)));
        this.quote = desk.set(
                persona.quote().map(said -> new Said("„" + said.text() + "“", said.language())),
                Type.QUOTE,
                measure,
                6);
        this.needsHead = desk.own(words.of("persona.needs"), Type.HEAD, measure, 1);
        this.needs = persona.needs().take(MOST_NEEDS).collect(need -> desk.set(need, Type.BODY, measure - 240, 2));
        this.languagesHead = desk.own(words.of("persona.languages"), Type.HEAD, measure, 1);
        this.skills = persona.languages()
                .take(MOST_LANGUAGES)
                .collect(skill -> new Skill(
                        desk.own(skill.language(), Type.BODY, measure - 6 * LEVEL - 320, 1),
                        skill.level(),
                        desk.line(skill.name(), Type.STRONG)));
        this.chips = ChipRow.of(chips(persona, desk), PORTRAIT + 100);
    }

    private static ImmutableList<Chip> chips(PersonaContent persona, Desk desk) {
        var proof = Chip.of(persona.proof(), desk, PORTRAIT);
        var fictional = Chip.of(desk.words().of("persona.fictional"), Chip.Look.HIDDEN, desk, PORTRAIT + 100);
        return persona.fictional() ? Lists.immutable.of(fictional).newWithAll(proof) : proof;
    }

    @Override
    public Key key() {
        return new Key(persona.id(), "persona", "", persona.fictional() ? "fictional" : "");
    }

    @Override
    public int height() {
        int who = name.height() + summary.height() + 80 + factsHeight();
        int needing = 320 + Math.toIntExact(needs.sumOfInt(need -> need.height() + 60));
        int speaking = 320 + skills.size() * 300;
        int picture = PORTRAIT + 80 + chips.height();
        return 2 * PADDING
                + Lists.immutable
                        .of(who, quote.height(), needing, speaking, picture)
                        .max();
    }

    private int factsHeight() {
        return Math.toIntExact(facts.sumOfInt(fact -> fact.height() + 30));
    }

    @Override
    public ImmutableList<SetText> texts() {
        return chips.texts()
                .newWithAll(needs)
                .newWith(name)
                .newWith(summary)
                .newWith(quote)
                .newWithAll(facts.collect(Fact::value));
    }

    @Override
    public Group draw(Box box) {
        int top = box.y() + PADDING;
        int first = box.x() + PADDING + PORTRAIT + 240;
        var marks = new Marks().rect(box, 140, Tone.STONE, Stroke.of(Tone.BAND_EDGE, Width.HAIRLINE));
        int discX = box.x() + PADDING + PORTRAIT / 2;
        marks.circle(discX, top + PORTRAIT / 2, PORTRAIT / 2, Tone.CURVE_TINT, Stroke.NONE)
                .icon(Symbol.USER, discX - 450, top + PORTRAIT / 2 - 450, 900, Tone.ROUTE_DEEP)
                .addAll(chips.at(box.x() + PADDING - 50, top + PORTRAIT + 80));
        who(first, top, marks);
        for (int i = 1; i < 4; i++) {
            int x = first + i * column - 120;
            marks.line(x, top, x, box.bottom() - PADDING, Stroke.of(Tone.SEPARATOR, Width.HAIRLINE));
        }
        marks.addAll(quote.at(first + column, top, Tone.INK));
        needs(first + 2 * column, top, marks);
        languages(first + 3 * column, top, marks);
        var words = desk.words();
        var title = new Said(
                words.of("persona.title", name.block().full()), persona.name().language());
        return new Group(
                key(),
                Spoken.of(
                        title,
                        persona.fictional() ? words.of("persona.fictional") : "",
                        Spoken.proof(persona.proof(), words)),
                box,
                marks.all());
    }

    private void who(int x, int top, Marks marks) {
        marks.addAll(name.at(x, top, Tone.INK)).addAll(summary.at(x, top + name.height() + 20, Tone.INK2));
        int y = top + name.height() + summary.height() + 80;
        for (var fact : facts) {
            marks.addAll(fact.label().at(x, y, Tone.INK2))
                    .addAll(fact.value().at(x + (column - 240) * 2 / 5 + 60, y, Tone.INK));
            y += fact.height() + 30;
        }
    }

    private void needs(int x, int top, Marks marks) {
        if (needs.isEmpty()) {
            return;
        }
        marks.addAll(needsHead.at(x, top, Tone.ROUTE_DEEP));
        int y = top + 320;
        for (var need : needs) {
            marks.icon(Symbol.CHECK, x - 20, y + 10, 180, Tone.TEAL).addAll(need.at(x + 240, y, Tone.INK));
            y += need.height() + 60;
        }
    }

    private void languages(int x, int top, Marks marks) {
        if (skills.isEmpty()) {
            return;
        }
        marks.addAll(languagesHead.at(x, top, Tone.ROUTE_DEEP));
        int y = top + 320;
        int bars = x + column - 240 - 6 * LEVEL - 240;
        for (var skill : skills) {
            marks.addAll(skill.language().at(x, y, Tone.INK));
            for (int i = 0; i < 6; i++) {
                marks.fill(
                        new Box(bars + i * LEVEL, y + 40, LEVEL - 40, 130),
                        30,
                        i < skill.level() ? Tone.ROUTE : Tone.CELL);
            }
            marks.addAll(skill.name().at(bars + 6 * LEVEL + 20, y, Tone.INK2));
            y += 300;
        }
    }
}
