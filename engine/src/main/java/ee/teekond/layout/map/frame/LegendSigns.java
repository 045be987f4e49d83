package ee.teekond.layout.map.frame;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.Proof;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.card.Symbols;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.frame.LegendBlock;
import ee.teekond.layout.frame.LegendEntry;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.card.EffortGrid;
import ee.teekond.layout.map.card.PainCard;
import ee.teekond.layout.map.card.SeverityBars;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.PainContent;
import ee.teekond.layout.map.content.PracticeContent;
import ee.teekond.layout.map.content.ProposalContent;
import ee.teekond.layout.map.content.ServiceContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.model.Channel;
import ee.teekond.model.PainKind;
import ee.teekond.model.View;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The blocks of a legend: which signs a map uses, in the order of its lanes. */
public final class LegendSigns {
    private static final int ICON = 220;
    private static final int SHAPE = 420;

    private final MapContent content;
    private final Desk desk;
    private final int width;

    public LegendSigns(MapContent content, Desk desk, int width) {
        this.content = content;
        this.desk = desk;
        this.width = width;
    }

    public ImmutableList<LegendBlock> blocks() {
        return Lists.immutable
                .of(
                        block("line", new LegendLines(content, desk).line()),
                        block("channels", channels()),
                        block("emotion", new LegendLines(content, desk).emotion()),
                        block("providers", new ServiceSigns(content.services(), desk, width).providers()),
                        block("states", new ServiceSigns(content.services(), desk, width).states()),
                        block("kinds", kinds()),
                        block("severity", severities()),
                        block("views", views()),
                        block("proposals", proposals()),
                        block("evidence", evidence()),
                        block("sources", sources()))
                .reject(LegendBlock::isEmpty);
    }

    private LegendBlock block(String id, ImmutableList<LegendEntry> entries) {
        return LegendBlock.fitting(id, desk.line(desk.words().of("legend." + id), Type.HEAD), entries, width);
    }

    private LegendEntry entry(int signWidth, String text, LegendEntry.Sign sign) {
        return new LegendEntry(signWidth, 0, desk.own(text, Type.META, width / 3, 1), sign);
    }

    private LegendEntry icon(Symbol symbol, String text, Tone tone) {
        return entry(
                ICON,
                text,
                (x, middle) -> new Marks()
                        .icon(symbol, x, middle - ICON / 2, ICON, tone)
                        .all());
    }

    private ImmutableList<LegendEntry> channels() {
        var used = content.steps().collect(StepContent::channel);
        return Lists.immutable
                .of(Channel.values())
                .select(channel -> used.contains(Optional.of(channel)))
                .collect(channel -> icon(Symbols.of(channel), desk.words().of("channel", channel), Tone.ROUTE_DEEP));
    }

    private ImmutableList<LegendEntry> kinds() {
        var used = content.pains().collect(PainContent::kind);
        return Lists.immutable
                .of(PainKind.values())
                .select(used::contains)
                .collect(kind -> icon(Symbols.of(kind), desk.words().of("kind", kind), Tone.VERM));
    }

    private ImmutableList<LegendEntry> severities() {
        var used = content.pains().collect(PainContent::severity);
        return Lists.immutable
                .of(1, 2, 3)
                .select(used::contains)
                .collect(severity -> entry(
                        ICON + 40,
                        desk.words().of("severity." + severity),
                        (x, middle) -> SeverityBars.at(severity, x, middle + 80)));
    }

    private ImmutableList<LegendEntry> views() {
        var used = content.pains().collect(PainContent::view);
        return Lists.immutable
                .of(View.TARGET_GROUP, View.MUNICIPALITY, View.BOTH)
                .select(used::contains)
                .collect(view ->
                        chip(Chip.of(desk.words().of("view", view), PainCard.look(view), desk, width / 3), ""));
    }

    private LegendEntry chip(Chip chip, String text) {
        return entry(chip.width(), text, (x, middle) -> chip.at(x, middle - Chip.HEIGHT / 2));
    }

    private ImmutableList<LegendEntry> proposals() {
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        if (content.proposals()
                .anySatisfy(each -> each.effort().isPresent() && each.impact().isPresent())) {
            var axes = desk.own(desk.words().of("legend.grid"), Type.META, 2_400, 2);
            entries.add(new LegendEntry(
                    EffortGrid.SIZE,
                    EffortGrid.SIZE + 60,
                    axes,
                    (x, middle) -> EffortGrid.at(1, 3, x, middle - LegendEntry.LEAD / 2 + 20)));
        }
        if (content.proposals().anySatisfy(ProposalContent::isQuickWin)) {
            entries.add(entry(
                    SHAPE,
                    desk.words().of("legend.quick"),
                    (x, middle) -> new Marks()
                            .rect(
                                    new Box(x, middle - 20, SHAPE, 240),
                                    80,
                                    Tone.PAPER,
                                    Stroke.of(Tone.INK, Width.STRONG))
                            .all()));
        }
        return entries.toImmutable();
    }

    private ImmutableList<LegendEntry> evidence() {
        var words = desk.words();
        var proofs = proofs();
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        if (proofs.anySatisfy(proof -> !proof.isEmpty())) {
            entries.add(chip(Chip.of("n=10 A", Chip.Look.EVIDENCE, desk, width), words.of("legend.n")));
        }
        if (proofs.anySatisfy(
                proof -> proof.people().filter(Disclosed::isSuppressed).isPresent())) {
            entries.add(chip(Chip.of("n<5", Chip.Look.HIDDEN, desk, width), words.of("legend.few")));
        }
        if (proofs.anySatisfy(proof -> proof.assumed() && proof.isEmpty())) {
            entries.add(chip(
                    Chip.of(words.of("mark.assumed"), Chip.Look.ASSUMED, desk, width), words.of("legend.assumed")));
        }
        if (proofs.anySatisfy(Proof::sample)) {
            entries.add(
                    chip(Chip.of(words.of("mark.sample"), Chip.Look.SAMPLE, desk, width), words.of("legend.sample")));
        }
        if (content.practices().notEmpty()) {
            entries.add(icon(Symbol.BOOKMARK, words.of("legend.practice"), Tone.TEAL));
        }
        return entries.toImmutable();
    }

    private ImmutableList<Proof> proofs() {
        return content.steps()
                .collect(StepContent::proof)
                .newWithAll(content.services().collect(ServiceContent::proof))
                .newWithAll(content.pains().collect(PainContent::proof))
                .newWithAll(content.practices().collect(PracticeContent::proof))
                .newWithAll(content.proposals().collect(ProposalContent::proof));
    }

    private ImmutableList<LegendEntry> sources() {
        return content.sources().collect(this::source);
    }

    private LegendEntry source(SourceContent source) {
        var letter = desk.line(source.letter(), Type.TAG);
        return new LegendEntry(
                Math.max(180, letter.width()),
                0,
                desk.set(source.dated(), Type.META, width * 2 / 3, 3),
                (x, middle) -> letter.centred(x, middle, Tone.INK, Anchor.START));
    }
}
