package ee.teekond.layout.map.card;

import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.model.OfferState;

/** How the state of a service looks besides its glyph. */
public record StateLook(Tone tone, Dash dash) {
    public static StateLook of(OfferState state) {
        return switch (state) {
            case OFFERED -> new StateLook(Tone.TEAL, Dash.SOLID);
            case PARTLY -> new StateLook(Tone.AMBER, Dash.SOLID);
            case PLANNED, PILOT -> new StateLook(Tone.ROUTE_DEEP, Dash.PLANNED);
            case ENDED -> new StateLook(Tone.INK3, Dash.SOLID);
            case NOT_OFFERED -> new StateLook(Tone.VERM, Dash.MISSING);
            case UNKNOWN -> new StateLook(Tone.PLUM, Dash.UNCLEAR);
        };
    }

    public Stroke stroke() {
        return Stroke.of(tone, Width.NORMAL).dashed(dash);
    }
}
