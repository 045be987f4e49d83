package ee.teekond.layout.services.card;

import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.services.content.Effect;

/**
 * How it shows what absences do to a service, besides the word.
 *
 * @param halo what is around the card
 * @param ground what is on it
 * @param edge over its own
 * @param badge the ground of the word
 * @param letters the tone of the word
 */
public record EffectLook(Fill halo, Tone ground, Stroke edge, Tone badge, Tone letters) {
    public static EffectLook of(Effect effect) {
        return switch (effect) {
            case NONE -> new EffectLook(Fill.NONE, Tone.PAPER, Stroke.NONE, Tone.PAPER, Tone.INK);
            case MISSING ->
                new EffectLook(
                        Texture.HATCH_VERM,
                        Tone.PAPER,
                        Stroke.of(Tone.VERM, Width.DIRECT).dashed(Dash.MISSING),
                        Tone.VERM,
                        Tone.PAPER);
            case DIRECT ->
                new EffectLook(Fill.NONE, Tone.VERM_TINT, Stroke.of(Tone.VERM, Width.DIRECT), Tone.VERM, Tone.PAPER);
            case INDIRECT ->
                new EffectLook(Fill.NONE, Tone.PAPER, Stroke.of(Tone.VERM, Width.INDIRECT), Tone.PAPER, Tone.VERM);
        };
    }
}
