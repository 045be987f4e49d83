package ee.teekond.layout.services.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Shapes;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.card.ServiceCard;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import ee.teekond.layout.services.content.Effect;
import ee.teekond.layout.services.content.NodeContent;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A service on the graph: its card, above it what absences do to it, below it its number and what it needs and gives. */
public final class NodeCard implements Card {
    public static final int WIDTH = 2_560;

    private static final int NAME_LINES = 6;
    private static final int HALO = 80;
    private static final int BADGE = 230;

    private final NodeContent node;
    private final ServiceCard card;
    private final EffectLook look;
    private final SetText number;
    private final SetText badge;
    private final SetText foot;

    /** @param further the numbers of services it supports without a line to them */
    public NodeCard(NodeContent node, ImmutableList<String> further, Desk desk) {
        var words = desk.words();
        int inner = WIDTH - 2 * HALO;
        this.node = node;
        this.card = new ServiceCard(node.service(), desk, inner, NAME_LINES, 2);
        this.look = EffectLook.of(node.effect());
        this.number = desk.line(node.number(), Type.TAG);
        this.badge = node.effect() == Effect.NONE
                ? SetText.NONE
                : desk.own(words.of("net.effect", node.effect()), Type.TAG, inner - 200, 1);
        var said = Lists.immutable
                .of(
                        node.step() ? "" : words.of("net.elsewhere"),
                        node.needs().isEmpty() ? "" : words.of("net.needs", node.needs()),
                        node.gives().isEmpty() ? "" : words.of("net.gives", node.gives()),
                        further.isEmpty() ? "" : words.of("net.supports", further.makeString(", ")))
                .reject(String::isEmpty)
                .makeString("\u00A0· ");
        this.foot = said.isEmpty() ? SetText.NONE : desk.own(said, Type.META, inner - number.width() - 120, 12);
    }

    @Override
    public Key key() {
        var state = card.key().state();
        return new Key(
                node.id(),
                "service",
                "services",
                node.effect() == Effect.NONE
                        ? state
                        : (state + " " + node.effect().code() + "-blocked").strip());
    }

    private int top() {
        return HALO + (badge.isEmpty() ? 0 : BADGE);
    }

    @Override
    public int height() {
        return top() + card.height() + HALO + Math.max(number.height(), foot.height()) + 30;
    }

    /** The middle of the card itself, below the box's upper edge. */
    public int middle() {
        return top() + card.height() / 2;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return card.texts().newWith(foot).newWith(badge);
    }

    @Override
    public Group draw(Box box) {
        var inner = new Box(box.x() + HALO, box.y() + top(), box.width() - 2 * HALO, card.height());
        int y = inner.bottom() + HALO;
        var drawn = card.draw(inner, look.ground());
        var marks = new Marks();
        if (look.halo() != Fill.NONE) {
            marks.fill(inner.inset(-HALO), 60, look.halo());
        }
        marks.addAll(drawn.marks());
        if (!look.edge().isNone()) {
            marks.path(Shapes.provider(node.service().level(), inner), Fill.NONE, look.edge());
        }
        if (!badge.isEmpty()) {
            var chip = new Box(inner.right() - badge.width() - 200, box.y(), badge.width() + 200, BADGE);
            marks.rect(chip, 60, look.badge(), Stroke.of(Tone.VERM, Width.NORMAL))
                    .addAll(badge.centred(chip.centreX(), chip.centreY(), look.letters(), Anchor.MIDDLE));
        }
        marks.addAll(number.at(inner.x(), y, Tone.ROUTE_DEEP))
                .addAll(foot.at(inner.x() + number.width() + 120, y, Tone.INK2));
        var words = drawn.words();
        var more = Lists.immutable
                .of(
                        words.description(),
                        badge.block().full(),
                        node.number(),
                        foot.block().full())
                .reject(String::isEmpty)
                .makeString("; ");
        return new Group(key(), new Words(words.title(), more, words.language()), box, marks.all());
    }
}
