package ee.teekond.layout.paint;

import ee.teekond.model.MapPalette;
import java.util.EnumMap;
import java.util.Map;

/** What the tones look like. Immutable. */
public final class Theme {
    private static final Theme LIGHT = new Theme(lightPalette());
    private static final Theme THRIFTY = LIGHT.with(Map.of(
            Tone.STONE, new Colour(0xFFFFFF),
            Tone.BAND_EDGE, new Colour(0xCFD6E0)));

    private final Map<Tone, Colour> colours;

    private Theme(Map<Tone, Colour> colours) {
        this.colours = colours;
    }

    /** The palette of the printed and exported pictures. */
    public static Theme light() {
        return LIGHT;
    }

    /** The same with white lane bands behind hairlines, to save toner. */
    public static Theme thrifty() {
        return THRIFTY;
    }

    /** The palette a view asks for. */
    public static Theme of(MapPalette palette) {
        return palette == MapPalette.THRIFTY ? THRIFTY : LIGHT;
    }

    public Colour colour(Tone tone) {
        var colour = colours.get(tone);
        if (colour == null) {
            throw new IllegalStateException("the theme has no colour for " + tone);
        }
        return colour;
    }

    private Theme with(Map<Tone, Colour> changed) {
        var all = new EnumMap<>(colours);
        all.putAll(changed);
        return new Theme(all);
    }

    private static Map<Tone, Colour> lightPalette() {
        var palette = new Palette();
        palette.put(Tone.INK, 0x14233B).put(Tone.INK2, 0x44546B).put(Tone.INK3, 0x5B6A80);
        palette.put(Tone.MUTED, 0x8A97A9);
        palette.put(Tone.ROUTE, 0x2B5CB8).put(Tone.ROUTE_DEEP, 0x1B3F86);
        palette.put(Tone.TEAL, 0x00705A).put(Tone.AMBER, 0x8A5A00);
        palette.put(Tone.VERM, 0xB3361B).put(Tone.PLUM, 0x6A4796);
        palette.put(Tone.PAPER, 0xFFFFFF).put(Tone.STONE, 0xF5F3EE).put(Tone.BAND_EDGE, 0xF5F3EE);
        palette.put(Tone.ROUTE_TINT, 0xE3ECF9).put(Tone.TEAL_TINT, 0xDDF0EA);
        palette.put(Tone.AMBER_TINT, 0xFDF3DC).put(Tone.VERM_TINT, 0xFBE6DF);
        palette.put(Tone.PLUM_TINT, 0xEFE8F7).put(Tone.CHIP, 0xEEF1F5);
        palette.put(Tone.CURVE_TINT, 0xCFDDF4).put(Tone.CELL, 0xEEF0F3).put(Tone.CELL_GOOD, 0xDCE6F7);
        palette.put(Tone.CARD_EDGE, 0xAEB8C6).put(Tone.SEPARATOR, 0xCFD6E0).put(Tone.GRID, 0xD9D6CE);
        palette.put(Tone.ROUTE_MARK, 0x7E9DD5).put(Tone.TEAL_MARK, 0x429685);
        palette.put(Tone.AMBER_MARK, 0xF2C14E).put(Tone.VERM_MARK, 0xE0A395);
        palette.put(Tone.PLUM_MARK, 0x8B6FAE);
        palette.put(Tone.GREY_TINT, 0xF4F5F7).put(Tone.GREY_MARK, 0xAFB6C1);
        palette.put(Tone.SEVERITY_1, 0xEBC7B9).put(Tone.SEVERITY_2, 0xD98C72).put(Tone.SEVERITY_3, 0xB3361B);
        palette.put(Tone.HEAT_0, 0xFBF3E4).put(Tone.HEAT_10, 0xF5DDB3).put(Tone.HEAT_20, 0xEBB878);
        palette.put(Tone.HEAT_30, 0xD98A4E).put(Tone.HEAT_40, 0xB9573A).put(Tone.HEAT_50, 0x8C2F33);
        palette.put(Tone.HEAT_60, 0x5A1A2E);
        return palette.colours;
    }

    private static final class Palette {
        private final Map<Tone, Colour> colours = new EnumMap<>(Tone.class);

        Palette put(Tone tone, int rgb) {
            colours.put(tone, new Colour(rgb));
            return this;
        }
    }
}
