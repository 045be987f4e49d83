package ee.teekond.layout.heatmap.frame;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.layout.card.SourceContent;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.frame.LegendBlock;
import ee.teekond.layout.frame.LegendEntry;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.heatmap.card.CellLook;
import ee.teekond.layout.heatmap.content.CellContent;
import ee.teekond.layout.heatmap.content.CellState;
import ee.teekond.layout.heatmap.content.HeatmapContent;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Mark;
import java.util.Optional;
import org.eclipse.collections.api.block.predicate.Predicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The blocks of a heat map's legend: the signs it uses and no others. */
public record HeatmapSigns(HeatmapContent content, Desk desk, int width) {
    private static final int SHAPE = 560;
    private static final int HEIGHT = 260;
    private static final int SIGN = 200;

    public ImmutableList<LegendBlock> blocks() {
        return Lists.immutable
                .of(
                        block("cells", "heat.legend.cells", states()),
                        block("marks", "heat.legend.marks", marks()),
                        block("sources", "legend.sources", content.sources().collect(this::source)))
                .reject(LegendBlock::isEmpty);
    }

    private LegendBlock block(String id, String head, ImmutableList<LegendEntry> entries) {
        return LegendBlock.fitting(id, desk.line(desk.words().of(head), Type.HEAD), entries, width);
    }

    /** Cells that tell no figure. */
    private ImmutableList<LegendEntry> states() {
        var used = content.cells().collect(CellContent::state);
        return Lists.immutable
                .of(CellState.UNKNOWN, CellState.SUPPRESSED, CellState.UNTOLD, CellState.EMPTY)
                .select(used::contains)
                .collect(state -> entry(
                        desk.words().of("heat.legend." + state.code()),
                        (x, middle) -> sample(state, new Box(x, middle - HEIGHT / 2, SHAPE, HEIGHT))));
    }

    private ImmutableList<Mark> sample(CellState state, Box box) {
        var look = CellLook.of(state);
        var marks = look.ground(box);
        var sign = desk.line(
                switch (state) {
                    case UNKNOWN -> CellLook.UNKNOWN;
                    case SUPPRESSED -> "n<" + content.k();
                    case UNTOLD, EMPTY, TOLD -> "–";
                },
                Type.STRONG);
        if (state != CellState.EMPTY) {
            marks.rect(
                    new Box(box.centreX() - sign.width() / 2 - 60, box.centreY() - 105, sign.width() + 120, 210),
                    60,
                    Tone.PAPER,
                    Stroke.NONE);
        }
        return marks.addAll(sign.centred(box.centreX(), box.centreY(), look.letters(), Anchor.MIDDLE))
                .all();
    }

    /** What is to be seen on a cell beside its figure. */
    private ImmutableList<LegendEntry> marks() {
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        example(cell -> cell.isTold() && cell.total() > 0)
                .ifPresent(cell -> entries.add(entry(
                        desk.words().of("heat.legend.bar"),
                        (x, middle) -> CellLook.bar(part(), new Box(x, middle - 50, SHAPE, 100), Tone.INK)
                                .all())));
        example(CellContent::top)
                .ifPresent(cell -> entries.add(entry(
                        desk.words().of("heat.legend.highest"),
                        (x, middle) -> ringed(
                                x, middle, CellLook.of(cell), CellLook.of(cell).highest()))));
        example(CellContent::isMostlyUnknown)
                .ifPresent(cell -> entries.add(entry(
                        desk.words().of("heat.legend.mostly"),
                        (x, middle) -> ringed(
                                x, middle, CellLook.of(cell), CellLook.of(cell).doubtful()))));
        example(CellContent::sample)
                .ifPresent(cell -> entries.add(entry(desk.words().of("legend.sample"), (x, middle) -> {
                    var box = new Box(x, middle - HEIGHT / 2, SHAPE, HEIGHT);
                    return new Marks()
                            .rect(box, 40, Tone.PAPER, Stroke.of(Tone.INK3, Width.HAIRLINE))
                            .addAll(CellLook.sample(box).all())
                            .all();
                })));
        example(cell -> cell.n().isPresent() && cell.isTold())
                .ifPresent(cell -> entries.add(entry(
                        desk.words().of("heat.legend.n"),
                        (x, middle) ->
                                desk.line("n", Type.TAG).centred(x + SHAPE / 2, middle, Tone.INK, Anchor.MIDDLE))));
        example(cell -> cell.isTold()
                        && cell.n().filter(Disclosed::isSuppressed).isPresent())
                .ifPresent(cell -> entries.add(entry(
                        desk.words().of("legend.few"),
                        (x, middle) -> desk.line("n<" + content.k(), Type.TAG)
                                .centred(x + SHAPE / 2, middle, Tone.INK, Anchor.MIDDLE))));
        return entries.toImmutable();
    }

    private static ImmutableList<Mark> ringed(int x, int middle, CellLook look, Stroke ring) {
        var box = new Box(x, middle - HEIGHT / 2, SHAPE, HEIGHT);
        return look.ground(box).rect(box.inset(45), 40, Fill.NONE, ring).all();
    }

    /** Half of it, and a quarter unknown. */
    private static CellContent part() {
        return new CellContent("", "", CellState.TOLD, "", 0, 2, 1, 4, 50, Optional.empty(), false, false);
    }

    private Optional<CellContent> example(Predicate<CellContent> what) {
        return content.cells().detectOptional(what);
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

    private LegendEntry entry(String text, LegendEntry.Sign sign) {
        return new LegendEntry(SHAPE, 0, desk.own(text, Type.META, width / 3, 2), sign);
    }
}
