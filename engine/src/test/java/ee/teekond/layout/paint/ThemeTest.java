package ee.teekond.layout.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    private static final Theme LIGHT = Theme.light();

    @ParameterizedTest
    @EnumSource(Tone.class)
    void every_tone_has_a_colour(Tone tone) {
        assertThat(LIGHT.colour(tone).hex()).matches("#[0-9A-F]{6}");
        assertThat(Theme.thrifty().colour(tone).hex()).matches("#[0-9A-F]{6}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"INK", "INK2", "INK3", "ROUTE", "ROUTE_DEEP", "TEAL", "AMBER", "VERM", "PLUM"})
    void what_may_carry_text_is_readable_on_paper_and_on_stone(Tone tone) {
        assertThat(contrast(tone, Tone.PAPER)).isGreaterThan(4.5);
        assertThat(contrast(tone, Tone.STONE)).isGreaterThan(4.5);
    }

    @Test
    void each_state_is_readable_on_its_own_tint() {
        assertThat(contrast(Tone.TEAL, Tone.TEAL_TINT)).isGreaterThan(4.5);
        assertThat(contrast(Tone.VERM, Tone.VERM_TINT)).isGreaterThan(4.5);
        assertThat(contrast(Tone.AMBER, Tone.AMBER_TINT)).isGreaterThan(4.5);
        assertThat(contrast(Tone.PLUM, Tone.PLUM_TINT)).isGreaterThan(4.5);
        assertThat(contrast(Tone.INK2, Tone.CHIP)).isGreaterThan(4.5);
    }

    @Test
    void the_heat_ramp_grows_steadily_darker() {
        var ramp = new Tone[] {
            Tone.HEAT_0, Tone.HEAT_10, Tone.HEAT_20, Tone.HEAT_30, Tone.HEAT_40, Tone.HEAT_50, Tone.HEAT_60
        };

        for (int i = 1; i < ramp.length; i++) {
            assertThat(luminance(ramp[i])).isLessThan(luminance(ramp[i - 1]));
        }
        assertThat(contrast(Tone.INK, Tone.HEAT_30)).isGreaterThan(4.5);
        assertThat(contrast(Tone.PAPER, Tone.HEAT_40)).isGreaterThan(4.5);
    }

    /** The contrast ratio of WCAG 2. */
    private static double contrast(Tone one, Tone other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Tone tone) {
        var colour = LIGHT.colour(tone);
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
