package ee.teekond.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFaceTest {
    private static final FontFace REGULAR = FontFace.bundled(Weight.REGULAR);

    @Test
    void a_line_is_as_wide_as_chromium_draws_it_without_kerning() {
        var advance = REGULAR.advance("Õhtune käik öösel üle Žürii Š");

        assertThat(advance * 16.0 / REGULAR.unitsPerEm()).isEqualTo(215.15625);
        assertThat(REGULAR.measure("Õhtune käik öösel üle Žürii Š", 160, 0)).isEqualTo(2152);
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void every_weight_has_the_letters_of_estonian_ukrainian_and_russian(Weight weight) {
        var face = FontFace.bundled(weight);

        assertThat("ÕÄÖÜŠŽõäöüšžАБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯґєії€–—…„“«»≈→−".codePoints())
                .allMatch(face::has);
    }

    @Test
    void a_heavier_weight_is_wider() {
        assertThat(Weight.values())
                .extracting(weight -> FontFace.bundled(weight).advance("Registreerib"))
                .isSorted();
    }

    @Test
    void combining_marks_and_invisible_characters_take_no_room() {
        assertThat(REGULAR.advance("o\u0303\u0301")).isEqualTo(REGULAR.advance("o"));
        assertThat(REGULAR.advance("a\u200D\u00ADb\u2060")).isEqualTo(REGULAR.advance("ab"));
    }

    @Test
    void a_character_the_font_lacks_takes_the_documented_width() {
        var em = REGULAR.unitsPerEm();

        assertThat(REGULAR.advance("გ")).isEqualTo(em * FontFace.MISSING_THOUSANDTHS / 1000);
        assertThat(REGULAR.advance("漢")).isEqualTo(em);
        assertThat(REGULAR.advance("👩‍👩‍👧")).as("one emoji joined of three").isEqualTo(em);
        assertThat(REGULAR.advance("🇪🇪🇺🇦")).as("two flags").isEqualTo(2L * em);
    }

    @Test
    void letter_spacing_is_in_thousandths_of_the_size() {
        var plain = REGULAR.measure("KANAL", 100, 0);

        assertThat(REGULAR.measure("KANAL", 100, 90)).isBetween(plain + 44, plain + 46);
        assertThat(REGULAR.measure("KANAL", 100, -22)).isBetween(plain - 12, plain - 10);
    }
}
