package ee.teekond.layout.map.lane;

import ee.teekond.layout.card.Shapes;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.StepContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Report.Dropped;
import ee.teekond.layout.scene.Words;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Moments of truth: numbered diamonds on the curve, each quotation in a box that covers no value. */
final class Moments {
    private static final int RADIUS = 170;
    private static final int MEASURE = 2_300;
    private static final int PADDING = 90;
    private static final int REACH = 5;

    private final MapContent content;
    private final Desk desk;
    private final MutableList<Mark> drawn = Lists.mutable.empty();
    private final MutableList<Dropped> dropped = Lists.mutable.empty();
    private final MutableList<Box> taken = Lists.mutable.empty();

    Moments(MapContent content, Desk desk) {
        this.content = content;
        this.desk = desk;
    }

    /** Places the diamonds of these points and their quotations within the room. */
    void place(ImmutableList<CurvePoint> points, Box room) {
        points.forEach(point -> taken.add(new Box(point.x() - 130, point.y() - 130, 260, 260)));
        points.forEach(point -> point.step()
                .filter(StepContent::moment)
                .ifPresent(step -> taken.add(new Box(point.x() - RADIUS, point.y() - RADIUS, 2 * RADIUS, 2 * RADIUS))));
        points.forEach(point -> point.step().filter(StepContent::moment).ifPresent(step -> moment(point, step, room)));
    }

    ImmutableList<Mark> drawn() {
        return drawn.toImmutable();
    }

    ImmutableList<Dropped> dropped() {
        return dropped.toImmutable();
    }

    private void moment(CurvePoint point, StepContent step, Box room) {
        step.quote().ifPresent(quote -> quotation(point, step, quote, room));
        int number = content.steps().select(StepContent::moment).indexOf(step) + 1;
        var text = desk.line(Integer.toString(number), Type.TAG);
        var marks = new Marks()
                .path(
                        Shapes.diamond(point.x(), point.y(), RADIUS),
                        point.assumed() ? Tone.PAPER : Tone.INK,
                        Stroke.of(Tone.INK, Width.STRONG))
                .addAll(text.centred(point.x(), point.y(), point.assumed() ? Tone.INK : Tone.PAPER, Anchor.MIDDLE));
        var title = desk.words().of("curve.moment") + " " + number;
        drawn.add(Group.around(
                Key.of(step.id(), "moment").in("emotion"),
                Words.titled(title + ": " + step.title().text()),
                marks.all()));
    }

    private void quotation(CurvePoint point, StepContent step, Said quote, Box room) {
        var quoted = new Said("„" + quote.text() + "“", quote.language());
        var text = desk.set(quoted, Type.STRONG, MEASURE, 3);
        int width = text.width() + 2 * PADDING;
        int height = text.height() + 2 * PADDING - 40;
        var place = free(point, width, height, room);
        var key = Key.of(step.id(), "quote").in("emotion");
        if (place.isEmpty()) {
            dropped.add(new Dropped(key, quote.text()));
            return;
        }
        taken.add(place.get());
        drawn.add(box(key, text, place.get(), point));
    }

    private static Group box(Key key, SetText text, Box box, CurvePoint point) {
        int anchorX = Math.max(box.x() + 100, Math.min(point.x(), box.right() - 100));
        int anchorY = box.centreY() < point.y() ? box.bottom() : box.y();
        var marks = new Marks()
                .line(point.x(), point.y(), anchorX, anchorY, Stroke.of(Tone.INK, Width.HAIRLINE))
                .rect(box, 80, Tone.PAPER, Stroke.of(Tone.INK, Width.HAIRLINE))
                .addAll(text.at(box.x() + PADDING, box.y() + PADDING - 20, Tone.INK));
        return new Group(key, new Words(text.block().full(), "", text.language()), box, marks.all());
    }

    /** The nearest place above a good moment or below a bad one, else on the other side, that covers nothing. */
    private Optional<Box> free(CurvePoint point, int width, int height, Box room) {
        var good = point.y() < room.centreY();
        int above = point.y() - RADIUS - 100 - height;
        int below = point.y() + RADIUS + 100;
        var tops = Lists.immutable.of(
                good ? above : below,
                good ? room.y() : room.bottom() - height,
                good ? below : above,
                good ? room.bottom() - height : room.y());
        return tops.collect(top -> free(point.x(), top, width, height, room))
                .detectOptional(Optional::isPresent)
                .flatMap(box -> box);
    }

    private Optional<Box> free(int x, int top, int width, int height, Box room) {
        for (int i = 0; i <= 2 * REACH; i++) {
            int shift = (i % 2 == 0 ? i / 2 : -(i + 1) / 2) * width / 3;
            var box = new Box(x - width / 2 + shift, top, width, height);
            if (room.contains(box) && taken.noneSatisfy(box::overlaps)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }
}
