package ee.teekond.svg;

import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.paint.Dash;
import ee.teekond.layout.paint.Fill;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Texture;
import ee.teekond.layout.paint.Theme;
import ee.teekond.layout.paint.Tone;
import java.util.Locale;

/** Turns tones, textures, strokes and symbols into the attributes of one picture. */
record Paints(Theme theme, IdSpace ids) {
    String colour(Tone tone) {
        return theme.colour(tone).hex();
    }

    String idOf(Symbol symbol) {
        return ids.of("icon", symbol.id());
    }

    String idOf(Texture texture) {
        return ids.of("texture", texture.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void write(SvgWriter out, Fill fill) {
        out.attribute("fill", fill.match(new FillValue()));
    }

    void write(SvgWriter out, Stroke stroke) {
        if (!stroke.isNone()) {
            out.attribute("stroke", colour(stroke.tone()));
            out.tenths("stroke-width", stroke.width().tenths());
            write(out, stroke.dash());
        }
    }

    private static void write(SvgWriter out, Dash dash) {
        if (!dash.isSolid()) {
            out.attribute("stroke-dasharray", SvgWriter.tenths(dash.on()) + " " + SvgWriter.tenths(dash.off()));
        }
        if (dash.isRound()) {
            out.attribute("stroke-linecap", "round");
        }
    }

    private final class FillValue implements Fill.Cases<String> {
        @Override
        public String none() {
            return "none";
        }

        @Override
        public String flat(Tone tone) {
            return colour(tone);
        }

        @Override
        public String textured(Texture texture) {
            return "url(#" + idOf(texture) + ")";
        }
    }
}
