package ee.teekond.layout.map.frame;

import ee.teekond.layout.card.Shapes;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.frame.LegendEntry;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.geometry.Outline;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.Feeling;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The signs of a legend that are lines: those of the way and those of the curve. */
record LegendLines(MapContent content, Desk desk) {
    private static final int LINE = 560;

    ImmutableList<LegendEntry> line() {
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        if (content.steps().isEmpty()) {
            return entries.toImmutable();
        }
        entries.add(entry(
                "line.main", (x, y) -> new Marks().line(x, y, x + LINE, y, Stroke.of(Tone.ROUTE, Width.ROUTE))));
        if (content.graph().branches().notEmpty()) {
            entries.add(entry(
                    "line.branch",
                    (x, y) -> new Marks()
                            .line(x, y, x + LINE, y, Stroke.of(Tone.ROUTE, Width.ROUTE))
                            .line(x, y, x + LINE, y, Stroke.of(Tone.PAPER, Width.DIRECT))));
        }
        if (content.graph().loops().notEmpty()) {
            entries.add(entry(
                    "line.loop",
                    (x, y) -> new Marks()
                            .line(
                                    x,
                                    y,
                                    x + LINE - 130,
                                    y,
                                    Stroke.of(Tone.VERM, Width.STATION).dashed(Dash.LOOP))
                            .path(
                                    Outline.polygon(x + LINE - 130, y - 90, x + LINE - 130, y + 90, x + LINE, y),
                                    Tone.VERM,
                                    Stroke.NONE)));
        }
        entries.add(entry(
                "line.start",
                (x, y) -> new Marks()
                        .circle(x + LINE / 2, y, 110, Tone.PAPER, Stroke.of(Tone.INK, Width.STATION))
                        .circle(x + LINE / 2, y, 40, Tone.INK, Stroke.NONE)));
        if (content.steps().anySatisfy(StepContent::isHard)) {
            entries.add(entry(
                    "step.hard",
                    (x, y) -> new Marks()
                            .rect(
                                    new Box(x + LINE / 2 - 140, y - 140, 280, 280),
                                    60,
                                    Tone.PAPER,
                                    Stroke.of(Tone.VERM, Width.STRONG))
                            .icon(Symbol.LOW, x + LINE / 2 - 100, y - 100, 200, Tone.VERM)));
        }
        return entries.toImmutable();
    }

    ImmutableList<LegendEntry> emotion() {
        var feelings = content.steps()
                .flatCollect(step -> step.feeling().stream().toList())
                .reject(Feeling::isHidden);
        MutableList<LegendEntry> entries = Lists.mutable.empty();
        if (feelings.anySatisfy(feeling -> !feeling.assumed())) {
            entries.add(entry(
                    "curve.main",
                    (x, y) -> point(
                            new Marks().line(x, y, x + LINE, y, Stroke.of(Tone.INK, Width.CURVE)),
                            x,
                            y,
                            Tone.PAPER,
                            Width.DIRECT)));
            entries.add(entry(
                    "curve.above",
                    (x, y) -> new Marks()
                            .fill(new Box(x, y - 100, LINE / 2, 200), 0, Tone.CURVE_TINT)
                            .fill(new Box(x + LINE / 2, y - 100, LINE / 2, 200), 0, Texture.HATCH_VERM)));
            if (content.graph().branches().notEmpty()) {
                entries.add(entry(
                        "curve.branch",
                        (x, y) -> new Marks()
                                .line(x, y, x + LINE, y, Stroke.of(Tone.INK, Width.CURVE_CASE))
                                .line(x, y, x + LINE, y, Stroke.of(Tone.PAPER, Width.INDIRECT))));
            }
        }
        if (feelings.anySatisfy(Feeling::assumed)) {
            entries.add(entry(
                    "curve.assumed",
                    (x, y) -> point(
                            new Marks()
                                    .line(
                                            x,
                                            y,
                                            x + LINE,
                                            y,
                                            Stroke.of(Tone.INK, Width.STRONG).dashed(Dash.LOOP)),
                            x,
                            y,
                            Tone.STONE,
                            Width.HAIRLINE)));
        }
        if (content.steps().anySatisfy(StepContent::moment)) {
            entries.add(entry(
                    "curve.moment",
                    (x, y) -> new Marks().path(Shapes.diamond(x + LINE / 2, y, 140), Tone.INK, Stroke.NONE)));
        }
        return entries.toImmutable();
    }

    private static Marks point(Marks marks, int x, int y, Tone fill, Width width) {
        return marks.circle(x + LINE / 2, y, 60, fill, Stroke.of(Tone.INK, width));
    }

    private LegendEntry entry(String key, Drawn drawn) {
        return new LegendEntry(
                LINE,
                0,
                desk.line(desk.words().of(key), Type.META),
                (x, middle) -> drawn.at(x, middle).all());
    }

    private interface Drawn {
        Marks at(int x, int middle);
    }
}
