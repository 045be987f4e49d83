package ee.teekond.layout.services.frame;

import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.frame.LegendBlock;
import ee.teekond.layout.frame.LegendEntry;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.frame.ServiceSigns;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.services.card.EffectLook;
import ee.teekond.layout.services.card.LinkMark;
import ee.teekond.layout.services.content.Effect;
import ee.teekond.layout.services.content.NetworkContent;
import ee.teekond.layout.services.content.NetworkContent.LinkContent;
import ee.teekond.layout.services.content.NodeContent;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The blocks of a service graph's legend: the signs it uses and no others. */
public record NetworkSigns(NetworkContent content, Desk desk, int width) {
    private static final int LINE = 640;
    private static final int SHAPE = 420;

    public ImmutableList<LegendBlock> blocks() {
        var services = new ServiceSigns(content.nodes().collect(NodeContent::service), desk, width);
        return Lists.immutable
                .of(
                        block("line", "legend.line", lines()),
                        block("letters", "net.legend.letters", letters()),
                        block("effects", "net.legend.effects", effects()),
                        block("providers", "legend.providers", services.providers()),
                        block("states", "legend.states", services.states()),
                        block("sources", "legend.sources", content.sources().collect(this::source)))
                .reject(LegendBlock::isEmpty);
    }

    private LegendBlock block(String id, String head, ImmutableList<LegendEntry> entries) {
        return LegendBlock.fitting(id, desk.line(desk.words().of(head), Type.HEAD), entries, width);
    }

    private ImmutableList<LegendEntry> lines() {
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        if (content.needs().anySatisfy(link -> !link.blocked())) {
            entries.add(line(LinkMark.NEED, "net.legend.need"));
        }
        if (content.supports().notEmpty()) {
            entries.add(line(LinkMark.SUPPORT, "net.legend.support"));
        }
        if (content.needs().anySatisfy(LinkContent::blocked)) {
            entries.add(line(LinkMark.BLOCKED, "net.legend.blocked"));
        }
        return entries.toImmutable();
    }

    private LegendEntry line(LinkMark mark, String key) {
        return entry(LINE, key, (x, middle) -> mark.along(x, middle, x + LINE, middle));
    }

    private ImmutableList<LegendEntry> letters() {
        if (content.outcomes().isEmpty()) {
            return Lists.immutable.empty();
        }
        return Lists.immutable
                .of("A + B", "A / B", "A*", "3.2")
                .zip(Lists.immutable.of("net.legend.all", "net.legend.any", "net.legend.some", "net.legend.number"))
                .collect(pair -> {
                    var sign = desk.line(pair.getOne(), Type.TAG);
                    return entry(
                            LINE - 100,
                            pair.getTwo(),
                            (x, middle) -> sign.centred(x, middle, Tone.ROUTE_DEEP, Anchor.START));
                });
    }

    private ImmutableList<LegendEntry> effects() {
        var used = content.nodes().collect(NodeContent::effect);
        return Lists.immutable
                .of(Effect.MISSING, Effect.DIRECT, Effect.INDIRECT)
                .select(used::contains)
                .collect(effect -> entry(SHAPE, "net.legend." + effect.code(), (x, middle) -> {
                    var look = EffectLook.of(effect);
                    var box = new Box(x, middle - 110, SHAPE, 220);
                    var marks = new Marks();
                    if (look.halo() != Fill.NONE) {
                        marks.fill(box.inset(-40), 40, look.halo());
                    }
                    return marks.rect(box, 30, look.ground(), look.edge()).all();
                }));
    }

    private LegendEntry source(SourceContent source) {
        var letter = desk.line(source.letter(), Type.TAG);
        return new LegendEntry(
                Math.max(180, letter.width()),
                0,
                desk.set(source.dated(), Type.META, width * 2 / 3, 3),
                (x, middle) -> letter.centred(x, middle, Tone.INK, Anchor.START));
    }

    private LegendEntry entry(int signWidth, String key, LegendEntry.Sign sign) {
        return new LegendEntry(signWidth, 0, desk.own(desk.words().of(key), Type.META, width / 3, 2), sign);
    }
}
