package ee.teekond.layout.map.frame;

import ee.teekond.layout.card.Shapes;
import ee.teekond.layout.card.Symbols;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.frame.LegendEntry;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.map.card.StateLook;
import ee.teekond.layout.map.content.ServiceContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.model.Level;
import ee.teekond.model.OfferState;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What the signs on cards of services mean: those these use and no others. */
public record ServiceSigns(ImmutableList<ServiceContent> services, Desk desk, int width) {
    private static final int SHAPE = 420;

    /** The shapes of providers. */
    public ImmutableList<LegendEntry> providers() {
        var used = services.collect(ServiceContent::level);
        return Lists.immutable
                .of(Level.values())
                .select(used::contains)
                .collect(level -> entry(
                        SHAPE,
                        desk.words().of("level." + level.code() + ".legend"),
                        (x, middle) -> new Marks()
                                .path(
                                        Shapes.provider(level, new Box(x, middle - 130, SHAPE, 260)),
                                        Tone.PAPER,
                                        Stroke.of(Tone.INK, Width.NORMAL))
                                .icon(Symbols.of(level), x + 110, middle - 100, 200, Tone.INK)
                                .all()));
    }

    /** The states services are in. */
    public ImmutableList<LegendEntry> states() {
        var used = services.collect(ServiceContent::state);
        return Lists.immutable
                .of(OfferState.values())
                .select(state -> used.contains(Optional.of(state)))
                .collect(this::state);
    }

    private LegendEntry state(OfferState state) {
        var look = StateLook.of(state);
        return entry(
                SHAPE,
                desk.words().of("state", state),
                (x, middle) -> new Marks()
                        .rect(new Box(x, middle - 130, SHAPE, 260), 30, Tone.PAPER, look.stroke())
                        .icon(Symbols.of(state), x + 120, middle - 90, 180, look.tone())
                        .all());
    }

    private LegendEntry entry(int signWidth, String text, LegendEntry.Sign sign) {
        return new LegendEntry(signWidth, 0, desk.own(text, Type.META, width / 3, 1), sign);
    }
}
