package ee.teekond.layout.comparison.frame;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.comparison.card.DifferenceLook;
import ee.teekond.layout.comparison.card.TallyBar;
import ee.teekond.layout.comparison.content.ComparisonContent;
import ee.teekond.layout.comparison.content.ServiceRow;
import ee.teekond.layout.comparison.content.StepRow;
import ee.teekond.layout.comparison.plan.ComparisonPlan;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.frame.LegendBlock;
import ee.teekond.layout.frame.LegendEntry;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The blocks of a comparison's legend: the signs it uses and no others. */
public record ComparisonSigns(ComparisonContent content, ComparisonPlan plan, Desk desk, int width) {
    private static final int SHAPE = 640;
    private static final int LINE = 640;
    private static final int SIGN = 200;
    private static final int MARK = 280;

    public ImmutableList<LegendBlock> blocks() {
        return Lists.immutable
                .of(
                        block("states", "compare.legend.states", states()),
                        block("line", "legend.line", lines()),
                        block("coverage", "compare.legend.coverage", coverage()),
                        block("others", "compare.legend.others", strip()),
                        block("sources", "legend.sources", sources()))
                .reject(LegendBlock::isEmpty);
    }

    private LegendBlock block(String id, String head, ImmutableList<LegendEntry> entries) {
        return LegendBlock.fitting(id, desk.line(desk.words().of(head), Type.HEAD), entries, width);
    }

    /** Each kind: its sign and outline on a small card, and its part of a bar. */
    private ImmutableList<LegendEntry> states() {
        return TallyBar.kinds(content.steps(), content.services()).collect(this::state);
    }

    private LegendEntry state(DifferenceKind kind) {
        var look = DifferenceLook.of(kind);
        var words = desk.words().of("difference", kind) + ": " + desk.words().of("compare.look", kind);
        return entry(
                SHAPE,
                words,
                (x, y) -> new Marks()
                        .addAll(look.card(new Box(x, y - 130, 380, 260), 50))
                        .icon(look.symbol(), x + 90, y - SIGN / 2, SIGN, look.tone())
                        .addAll(look.bar(new Box(x + 440, y - 90, 200, 180))));
    }

    private ImmutableList<LegendEntry> lines() {
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        if (hasStep(DifferenceKind.MISSING)) {
            entries.add(entry(LINE, desk.words().of("compare.legend.break"), ComparisonSigns::broken));
        }
        if (hasStep(DifferenceKind.NOT_APPLICABLE)) {
            entries.add(entry(
                    LINE,
                    desk.words().of("compare.legend.passes"),
                    (x, y) -> new Marks()
                            .line(x, y, x + LINE, y, Stroke.of(Tone.ROUTE, Width.ROUTE))
                            .line(x, y, x + LINE, y, Stroke.of(Tone.PAPER, Width.CURVE))));
        }
        if (content.rows().anySatisfy(StepRow::isPair)) {
            entries.add(entry(
                    LINE,
                    desk.words().of("compare.legend.pair"),
                    (x, y) -> new Marks().line(x + LINE / 2, y - 130, x + LINE / 2, y + 130, ink())));
        }
        if (plan.connections().anySatisfy(each -> !each.isStraight())) {
            entries.add(entry(
                    LINE,
                    desk.words().of("compare.legend.crossing"),
                    (x, y) -> new Marks()
                            .line(x + 120, y - 130, x + 120, y, ink())
                            .line(x + 120, y, x + LINE - 120, y, ink())
                            .line(x + LINE - 120, y, x + LINE - 120, y + 130, ink())));
        }
        if (content.rows().anySatisfy(StepRow::moved) || content.uses().anySatisfy(ServiceRow::moved)) {
            entries.add(entry(
                    LINE,
                    desk.words().of("compare.legend.moved"),
                    (x, y) -> new Marks().icon(Symbol.MOVED, x + LINE / 2 - 110, y - 110, 220, Tone.INK)));
        }
        return entries.toImmutable();
    }

    private boolean hasStep(DifferenceKind kind) {
        return content.steps().of(kind) > 0;
    }

    private static Marks broken(int x, int y) {
        return new Marks()
                .line(x, y, x + 240, y, Stroke.of(Tone.ROUTE, Width.ROUTE))
                .line(
                        x + 240,
                        y,
                        x + LINE,
                        y,
                        Stroke.of(Tone.VERM, Width.DIRECT).dashed(Dash.LOOP))
                .line(x + 240, y - 110, x + 240, y + 110, Stroke.of(Tone.ROUTE_DEEP, Width.STATION));
    }

    private static Stroke ink() {
        return Stroke.of(Tone.INK, Width.NORMAL);
    }

    private ImmutableList<LegendEntry> coverage() {
        return Lists.immutable
                .of("compare.legend.share", "compare.legend.added", "compare.legend.excused", "compare.legend.offers")
                .collect(key -> entry(0, desk.words().of(key), (x, y) -> new Marks()));
    }

    /** How a coverage stands among others. */
    private ImmutableList<LegendEntry> strip() {
        if (content.stages().allSatisfy(stage -> stage.steps().others().isEmpty())) {
            return Lists.immutable.empty();
        }
        var words = desk.words();
        return Lists.immutable.of(
                entry(
                        MARK,
                        words.of("compare.legend.one"),
                        (x, y) -> new Marks().circle(x + MARK / 2, y, 60, Tone.INK3, Stroke.NONE)),
                entry(
                        MARK,
                        words.of("compare.legend.several"),
                        (x, y) -> new Marks()
                                .circle(x + MARK / 2, y, 120, Tone.INK3, Stroke.NONE)
                                .addAll(desk.line("3", Type.TAG).centred(x + MARK / 2, y, Tone.PAPER, Anchor.MIDDLE))),
                entry(
                        MARK,
                        words.of("compare.legend.own"),
                        (x, y) -> new Marks()
                                .circle(x + MARK / 2, y, 130, Fill.NONE, Stroke.of(Tone.ROUTE, Width.STATION))),
                entry(
                        MARK,
                        words.of("compare.legend.median"),
                        (x, y) -> new Marks()
                                .line(
                                        x + MARK / 2,
                                        y - 120,
                                        x + MARK / 2,
                                        y + 120,
                                        Stroke.of(Tone.INK, Width.NORMAL).dashed(Dash.UNCLEAR))));
    }

    private ImmutableList<LegendEntry> sources() {
        return content.sources().collect(this::source);
    }

    private LegendEntry source(SourceContent source) {
        return new LegendEntry(
                SIGN,
                0,
                desk.set(source.dated(), Type.META, width * 2 / 3, 3),
                (x, middle) -> new Marks()
                        .icon(Symbol.DOCUMENT, x, middle - SIGN / 2, SIGN, Tone.INK2)
                        .all());
    }

    private LegendEntry entry(int signWidth, String text, Drawn drawn) {
        return new LegendEntry(
                signWidth,
                0,
                desk.own(text, Type.META, width / 3, 2),
                (x, middle) -> drawn.at(x, middle).all());
    }

    private interface Drawn {
        Marks at(int x, int middle);
    }
}
