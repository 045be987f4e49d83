package ee.teekond.layout.map.sheet;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.StageContent;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import ee.teekond.model.OfferState;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A stage in the overview: its number on the line, its name, what it is about, its steps, and which sheet it is on. */
final class StageRow implements Card {
    private static final int PADDING = 90;
    private static final int CIRCLE = 170;
    private static final int ICON = 230;

    private final StageContent stage;
    private final boolean first;
    private final boolean last;
    private final int width;
    private final SetText number;
    private final SetText name;
    private final SetText foot;
    private final SetText summary;
    private final SetText steps;
    private final SetText hard;
    private final SetText missing;
    private final SetText sheet;

    StageRow(MapContent content, StageContent stage, int sheet, Desk desk, int width) {
        this.stage = stage;
        this.width = width;
        var words = desk.words();
        first = content.stages().getFirst().equals(stage);
        last = content.stages().getLast().equals(stage);
        number = desk.line(Integer.toString(stage.number()), Type.LANE);
        name = desk.set(stage.title(), Type.LANE, across(28), 2);
        foot = desk.set(stage.foot().map(it -> Said.own(it.words())), Type.META, across(28), 2);
        summary = desk.set(stage.summary(), Type.META, across(32), 3);
        var here = content.stepsOf(stage.id());
        steps = desk.line(here.size() + " " + words.counted("count.steps", here.size()), Type.META);
        hard = counted(desk, here.count(StepContent::isHard));
        missing = counted(
                desk,
                content.services()
                        .count(service -> service.stage().equals(stage.id())
                                && service.state().equals(Optional.of(OfferState.NOT_OFFERED))));
        this.sheet = desk.line(words.of("overview.sheet", Integer.toString(sheet)), Type.STRONG);
    }

    private static SetText counted(Desk desk, int count) {
        return count == 0 ? SetText.NONE : desk.line(Integer.toString(count), Type.STRONG);
    }

    /** A hundredth of the width, so many times. */
    private int across(int hundredths) {
        return width * hundredths / 100;
    }

    @Override
    public Key key() {
        return Key.of(stage.id(), "stage").in("overview");
    }

    @Override
    public int height() {
        return Math.max(2 * CIRCLE, Math.max(name.height() + foot.height(), summary.height())) + 2 * PADDING;
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(name, foot, summary);
    }

    @Override
    public Group draw(Box box) {
        int middle = box.centreY();
        int line = box.x() + CIRCLE + 40;
        var marks = new Marks()
                .line(
                        line,
                        first ? middle : box.y(),
                        line,
                        last ? middle : box.bottom(),
                        Stroke.of(Tone.ROUTE, Width.ROUTE))
                .circle(line, middle, CIRCLE, Tone.PAPER, Stroke.of(Tone.INK, Width.STATION))
                .addAll(number.centred(line, middle, Tone.INK, Anchor.MIDDLE))
                .addAll(name.at(box.x() + across(6), middle - (name.height() + foot.height()) / 2, Tone.INK))
                .addAll(foot.at(
                        box.x() + across(6), middle - (name.height() + foot.height()) / 2 + name.height(), Tone.INK2))
                .addAll(summary.at(box.x() + across(36), middle - summary.height() / 2, Tone.INK2))
                .addAll(steps.centred(box.x() + across(70), middle, Tone.INK, Anchor.START))
                .addAll(sheet.centred(box.right(), middle, Tone.ROUTE_DEEP, Anchor.END));
        counted(marks, Symbol.LOW, hard, box.x() + across(79), middle);
        counted(marks, Symbol.NOT_OFFERED, missing, box.x() + across(85), middle);
        if (!last) {
            marks.line(
                    box.x() + across(6), box.bottom(), box.right(), box.bottom(), Stroke.of(Tone.GRID, Width.HAIRLINE));
        }
        return new Group(key(), Words.titled(stage.title().text()), box, marks.all());
    }

    private static void counted(Marks marks, Symbol symbol, SetText count, int x, int middle) {
        if (!count.isEmpty()) {
            marks.icon(symbol, x, middle - ICON / 2, ICON, Tone.VERM)
                    .addAll(count.centred(x + ICON + 60, middle, Tone.VERM, Anchor.START));
        }
    }
}
