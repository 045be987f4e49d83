package ee.teekond.html.book;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Language;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures ESTONIAN = Figures.in(Language.ET);

    @Test
    void thousands_stand_apart() {
        assertThat(ESTONIAN.whole(0)).isEqualTo("0");
        assertThat(ESTONIAN.whole(999)).isEqualTo("999");
        assertThat(ESTONIAN.whole(1_234_567)).isEqualTo("1\u00A0234\u00A0567");
        assertThat(ESTONIAN.whole(-1000)).isEqualTo("−1\u00A0000");
    }

    @Test
    void euros_have_both_digits_of_their_cents() {
        assertThat(ESTONIAN.euros(9_398_853)).isEqualTo("93\u00A0988,53\u00A0€");
        assertThat(ESTONIAN.euros(5)).isEqualTo("0,05\u00A0€");
        assertThat(Figures.in(Language.EN).euros(-150)).isEqualTo("−1.50\u00A0€");
    }

    @Test
    void parts_of_ten_and_a_hundred_lose_their_empty_digits() {
        assertThat(ESTONIAN.tenths(667)).isEqualTo("66,7");
        assertThat(ESTONIAN.tenths(120)).isEqualTo("12");
        assertThat(ESTONIAN.signed(-5)).isEqualTo("−0,5");
        assertThat(ESTONIAN.signed(20)).isEqualTo("+2");
        assertThat(ESTONIAN.signed(0)).isEqualTo("0");
        assertThat(ESTONIAN.hundredths(75)).isEqualTo("0,75");
        assertThat(ESTONIAN.hundredths(50)).isEqualTo("0,5");
        assertThat(ESTONIAN.hundredths(105)).isEqualTo("1,05");
        assertThat(ESTONIAN.hundredths(200)).isEqualTo("2");
    }
}
