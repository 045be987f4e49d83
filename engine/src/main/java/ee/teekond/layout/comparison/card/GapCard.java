package ee.teekond.layout.comparison.card;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.comparison.content.Gap;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Said;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Something missing: what and where, why, and who else has it. */
public final class GapCard implements Card {
    private static final DifferenceLook LOOK = DifferenceLook.of(DifferenceKind.MISSING);
    private static final int SIGN = 260;
    private static final int PADDING = 130;
    private static final int TEXT = PADDING + SIGN + 110;
    private static final int ICON = 180;
    private static final int GAP = 50;

    private final Gap gap;
    private final SetText title;
    private final SetText where;
    private final SetText reason;
    private final SetText services;
    private final SetText standing;
    private final SetText elsewhere;

    public GapCard(Gap gap, Desk desk, int width) {
        int measure = width - TEXT - PADDING;
        this.gap = gap;
        var words = desk.words();
        this.title = desk.set(gap.title(), Type.CARD, measure, 3);
        this.where = desk.own(words.of("compare.what." + gap.kind()) + ", " + gap.stage(), Type.META, measure, 2);
        this.reason = desk.set(gap.reason().orElse(Said.own(words.of("compare.no-reason"))), Type.META, measure, 6);
        this.services = gap.services().isEmpty()
                ? SetText.NONE
                : desk.own(words.of("compare.with-services", gap.services().makeString(", ")), Type.META, measure, 5);
        this.standing = gap.standing().isEmpty() ? SetText.NONE : desk.own(gap.standing(), Type.STRONG, measure, 2);
        this.elsewhere = gap.elsewhere().isEmpty() ? SetText.NONE : desk.own(gap.elsewhere(), Type.META, measure, 3);
    }

    @Override
    public Key key() {
        return new Key(gap.id(), "gap", "missing", gap.kind());
    }

    @Override
    public int height() {
        return 2 * PADDING + upper() + (lower() == 0 ? 0 : 180 + lower());
    }

    private int upper() {
        return title.height()
                + where.height()
                + GAP
                + reason.height()
                + (services.isEmpty() ? 0 : GAP + services.height());
    }

    private int lower() {
        return standing.height() + elsewhere.height();
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(title, where, reason, services, standing, elsewhere);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + TEXT;
        int y = box.y() + PADDING;
        var marks = new Marks()
                .addAll(LOOK.card(box, 90))
                .icon(LOOK.symbol(), box.x() + PADDING, y, SIGN, LOOK.tone())
                .addAll(title.at(x, y, Tone.INK))
                .addAll(where.at(x, y + title.height(), Tone.INK2));
        y += title.height() + where.height() + GAP;
        marks.addAll(reason.at(x, y, gap.reason().isPresent() ? Tone.INK : Tone.INK3))
                .addAll(services.at(x, y + reason.height() + GAP, Tone.INK2));
        if (lower() > 0) {
            int top = box.bottom() - PADDING - lower();
            marks.line(x, top - 90, box.right() - PADDING, top - 90, Stroke.of(Tone.SEPARATOR, Width.HAIRLINE))
                    .icon(Symbol.MUNICIPALITY, x - ICON - 110, top + 10, ICON, Tone.INK2)
                    .addAll(standing.at(x, top, Tone.INK))
                    .addAll(elsewhere.at(x, top + standing.height(), Tone.INK2));
        }
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        return Spoken.of(
                gap.title(),
                where.block().full(),
                gap.reason().map(Said::text).orElse(""),
                services.block().full(),
                gap.standing(),
                gap.elsewhere());
    }
}
