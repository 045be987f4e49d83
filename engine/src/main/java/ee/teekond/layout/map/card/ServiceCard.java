package ee.teekond.layout.map.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Shapes;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.card.Symbols;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.content.ServiceContent;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import ee.teekond.model.descriptor.Choice;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A service: its provider's shape and icon, its name, how it stands. */
public final class ServiceCard implements Card {
    private static final int ICON = 240;
    private static final int GLYPH = 200;
    private static final int SIDE = 140;
    private static final int TEXT = 450;
    private static final int TOP = 40;

    private final ServiceContent service;
    private final Desk desk;
    private final SetText tag;
    private final SetText name;
    private final SetText state;
    private final SetText sample;
    private final boolean stacked;

    public ServiceCard(ServiceContent service, Desk desk, int width) {
        this(service, desk, width, 3, 1);
    }

    /** With a name, and a word for who provides it, of at most so many lines. */
    public ServiceCard(ServiceContent service, Desk desk, int width, int lines, int tagLines) {
        this.service = service;
        this.desk = desk;
        var words = desk.words();
        int measure = width - TEXT - SIDE - (service.state().isPresent() ? GLYPH + 60 : 0);
        this.state = service.state()
                .map(known -> desk.own(words.of("state", known), Type.STRONG, measure, 1))
                .orElse(SetText.NONE);
        this.tag = tag(measure, tagLines);
        this.stacked = !state.isEmpty() && tag.width() + 80 + state.width() > measure;
        this.sample =
                service.proof().sample() ? desk.own(words.of("mark.sample"), Type.STRONG, measure, 1) : SetText.NONE;
        this.name = desk.set(service.title(), Type.CARD, measure, lines);
    }

    /** The provider's name if it fits on the line, else only of what level it is. */
    private SetText tag(int measure, int lines) {
        var level = desk.own(
                desk.words().of("level", service.level()).toUpperCase(Locale.ROOT), Type.STRONG, measure, lines);
        var room = measure - (state.isEmpty() ? 0 : 80 + state.width());
        var provider = desk.own(service.provider(), Type.STRONG, room, 1);
        return provider.isEmpty() || provider.block().cut() ? level : provider;
    }

    private int stateHeight() {
        return stacked ? state.height() : 0;
    }

    @Override
    public Key key() {
        return new Key(
                service.id(),
                "service",
                "services",
                service.state().map(Choice::code).orElse(""));
    }

    @Override
    public int height() {
        return 2 * TOP + tag.height() + name.height() + 20 + stateHeight() + (sample.isEmpty() ? 0 : sample.height());
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(name, tag, state);
    }

    @Override
    public Group draw(Box box) {
        return draw(box, Tone.PAPER);
    }

    /** Draws itself on a ground of its own. */
    public Group draw(Box box, Fill ground) {
        var stroke =
                service.state().map(known -> StateLook.of(known).stroke()).orElse(Stroke.of(Tone.INK3, Width.NORMAL));
        int x = box.x() + TEXT;
        int y = box.y() + (box.height() - height()) / 2 + TOP;
        var marks = new Marks()
                .path(Shapes.provider(service.level(), box), ground, stroke)
                .icon(Symbols.of(service.level()), box.x() + SIDE + 10, box.centreY() - ICON / 2, ICON, Tone.INK)
                .addAll(tag.at(x, y, Tone.INK2))
                .addAll(name.at(x, y + tag.height() + 20, Tone.INK));
        if (!sample.isEmpty()) {
            marks.addAll(sample.at(x, y + tag.height() + 20 + name.height() + stateHeight(), Tone.AMBER));
        }
        service.state().ifPresent(known -> {
            int glyph = box.right() - SIDE - GLYPH;
            var tone = StateLook.of(known).tone();
            marks.addAll(
                            stacked
                                    ? state.at(x, y + tag.height() + 20 + name.height(), tone)
                                    : state.at(glyph - 60, y, tone, Anchor.END))
                    .icon(
                            Symbols.of(known),
                            glyph,
                            box.centreY() - GLYPH / 2,
                            GLYPH,
                            StateLook.of(known).tone());
        });
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        var words = desk.words();
        return Spoken.of(
                service.title(),
                words.of("level", service.level()),
                service.provider(),
                service.state().map(known -> words.of("state", known)).orElse(""),
                service.why(),
                Spoken.proof(service.proof(), words));
    }
}
