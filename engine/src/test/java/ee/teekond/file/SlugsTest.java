package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Registreerib elukoha, registreerib-elukoha",
        "Õpib eesti keelt (A1–A2), opib-eesti-keelt-a1-a2",
        "'  Üks – kaks!  ', uks-kaks",
        "Žurnaal Šveitsist, zurnaal-sveitsist",
        "СНІД, ''",
        "---, ''"
    })
    void an_id_is_made_of_plain_letters_and_digits(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"59, 59", "61, 60"})
    void an_id_is_not_longer_than_people_read(int length, int slug) {
        assertThat(Slugs.of("a".repeat(length))).hasSize(slug);
        assertThat(Slugs.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    }
}
