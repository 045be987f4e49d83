package ee.teekond.layout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final TypeStyle CARD = TypeStyle.of(160, Weight.SEMI_BOLD);
    private final Typesetter typesetter = new Typesetter(Ruler.bundled());

    @Test
    void words_stay_whole_where_they_fit() {
        assertThat(drawn("Küsib nõu Face\u00ADbooki grupis", 1260, 5)).isEqualTo("Küsib nõu|Facebooki|grupis");
    }

    @Test
    void lines_are_balanced() {
        assertThat(drawn("Otsib infot kolimise kohta", 1900, 5)).isEqualTo("Otsib infot|kolimise kohta");
        assertThat(drawn("üks kaks kolm neli viis kuus", 2000, 5)).isEqualTo("üks kaks kolm|neli viis kuus");
    }

    @Test
    void a_compound_longer_than_the_line_breaks_at_its_joint() {
        assertThat(drawn("Kohtub juhtumi\u00ADkorraldajaga kodus", 1260, 5))
                .isEqualTo("Kohtub juhtumi-|korraldajaga|kodus");
        assertThat(drawn("Kohtub juhtumi\u00ADkorraldajaga kodus", 1100, 5))
                .isEqualTo("Kohtub|juhtumi-|korraldajaga|kodus");
    }

    @Test
    void a_joint_is_used_when_it_saves_the_text_from_being_cut() {
        assertThat(drawn("Leiab abi kohanemis\u00ADkursuselt kodus", 1790, 2))
                .isEqualTo("Leiab abi kohanemis-|kursuselt kodus");
    }

    @Test
    void without_soft_hyphens_a_long_word_breaks_between_syllables() {
        assertThat(drawn("rahvusvahelistumine", 1000, 5)).isEqualTo("rahvusva-|helistumine");
        assertThat(drawn("Інструментальність", 1000, 5)).isEqualTo("Інструмен-|тальність");
    }

    @Test
    void a_word_without_vowels_is_torn_where_the_line_ends() {
        assertThat(drawn("kkkkkkkkkkkkkkkkkkkkkk", 900, 5)).matches("(k+-\\|)+k+");
        assertThat(drawn("00000000000000000000000", 900, 5)).doesNotContain("-");
    }

    @Test
    void a_hyphenated_word_may_break_behind_its_hyphen_but_not_near_its_ends() {
        assertThat(drawn("lõimumis-kohvik", 1000, 5)).isEqualTo("lõimumis-|kohvik");
        assertThat(drawn("Minu e-teenused", 1100, 5)).isEqualTo("Minu|e-teenused");
        assertThat(drawn("Kursus kell 9–14", 1100, 5)).isEqualTo("Kursus|kell 9–14");
    }

    @Test
    void an_address_breaks_behind_its_marks_and_gets_no_hyphen() {
        assertThat(drawn("https://www.integratsioon.ee/et/programm", 1300, 9))
                .isEqualTo("https://www.|integratsioon.|ee/et/programm");
        assertThat(drawn("integratsioon@integratsioon.ee", 700, 9)).doesNotContain("-");
        assertThat(drawn("kell 12:30, nr 3.5", 500, 9)).isEqualTo("kell|12:30,|nr 3.5");
    }

    @Test
    void no_break_spaces_hold_and_other_white_space_folds() {
        assertThat(drawn("umbes 15\u00A0000 inimest", 900, 5)).isEqualTo("umbes|15\u00A0000|inimest");
        assertThat(drawn("  üks\t \u2003kaks  ", 5000, 5)).isEqualTo("üks kaks");
    }

    @Test
    void a_line_separator_is_a_wanted_break() {
        assertThat(drawn("üks\nkaks\u2028kolm\r\n\r\nneli", 5000, 5)).isEqualTo("üks|kaks|kolm|neli");
    }

    @Test
    void text_beyond_the_last_line_ends_in_an_ellipsis_and_stays_in_full() {
        var block = typesetter.fit("Saab PPA-st elamis\u00ADloa, isikukoodi ja kaardi", CARD, 1260, 2);

        assertThat(block.lines().collect(TextLine::text).makeString("|")).isEqualTo("Saab PPA-st|elamisloa, isik…");
        assertThat(block.cut()).isTrue();
        assertThat(block.full()).isEqualTo("Saab PPA-st elamisloa, isikukoodi ja kaardi");
    }

    @Test
    void direction_overrides_are_taken_out() {
        assertThat(drawn("nimi \u202Egnp.exe\u202C \u2066x\u2069", 5000, 1)).isEqualTo("nimi gnp.exe x");
    }

    @Test
    void a_lone_surrogate_is_replaced_and_control_characters_are_dropped() {
        assertThat(drawn("a\uD800b\u0000\u0007c", 5000, 1)).isEqualTo("a\uFFFDbc");
    }

    @Test
    void piled_up_marks_are_cut_down_and_said_to_be() {
        var block = typesetter.fit("Z" + "\u0301".repeat(200) + "algo", CARD, 5000, 1);

        assertThat(block.lines().getFirst().text().length()).isLessThan(12);
        assertThat(block.cut()).isTrue();
    }

    @Test
    void ten_thousand_characters_without_a_space_take_no_time() {
        var words = new String[] {"a", "\u0301", "漢", "👩‍👩‍👧", "a\u00AD", "k", "-", "\u200D", "\u202E"};

        assertTimeout(Duration.ofSeconds(5), () -> {
            for (var word : words) {
                typesetter.fit(word.repeat(10_000), CARD, 1260, 5);
                typesetter.fit(word.repeat(10_000), CARD, 1260, 10_000);
            }
        });
    }

    @Test
    void a_measure_too_narrow_for_one_letter_draws_nothing_and_says_so() {
        var block = typesetter.fit("Õ", CARD, 10, 3);

        assertThat(block.lines()).isEmpty();
        assertThat(block.cut()).isTrue();
    }

    @Test
    void empty_text_has_no_lines() {
        var block = typesetter.fit(" \n ", CARD, 1000, 3);

        assertThat(block.lines()).isEmpty();
        assertThat(block.cut()).isFalse();
        assertThatThrownBy(() -> typesetter.fit("a", CARD, 1000, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private String drawn(String text, int measure, int lines) {
        return typesetter
                .fit(text, CARD, measure, lines)
                .lines()
                .collect(TextLine::text)
                .makeString("|");
    }
}
