package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who applies the model, asked of the example country as a user asks. */
class AdoptionAnswersTest {

    @Test
    void nobody_applies_the_model_yet_which_is_the_target_of_2025() {
        Spoken said = Spoken.when("ask", "adoption", "--lang", "en");

        assertThat(said.exit()).isEqualTo(ExitCode.OK);
        assertThat(onOneLine(said.out()))
                .contains("Municipalities that apply the model: 0 of 78. Not yet: 8; not known: 70.")
                .contains("0 now. Target: 0 in 2025 (met); 7 in 2029 (7 short).")
                .contains(
                        "Rule «Three journeys, decided and reviewed»", "it was reviewed no longer than 12 months ago.")
                .contains("sample data");
        assertThat(said.out()).contains("Haapsalu").doesNotContain("Narva");
    }

    @Test
    void a_municipality_is_told_what_it_lacks() {
        String rakvere = onOneLine(Spoken.when("ask", "adoption", "--where", "municipality=rakvere", "--lang", "et")
                .out());

        assertThat(rakvere)
                .contains("Tagasipöörduja: teekonda ei ole")
                .containsPattern("otsustamata erinevusi 12 \\(«[^»]+», ")
                .doesNotContain("ja veel", "Näitaja");
    }

    @Test
    void a_review_too_long_ago_is_told_with_its_day() {
        assertThat(onOneLine(Spoken.when("ask", "adoption", "--as-of", "2027-01-01", "--lang", "en")
                        .out()))
                .contains("last reviewed on 2025-10-01");
    }

    @Test
    void by_municipality_every_one_is_listed() {
        String all = Spoken.when("ask", "adoption", "--by", "municipality", "--lang", "en")
                .out();

        assertThat(all).contains("Narva", "there is no journey here").doesNotContain("--by municipality");
    }

    @Test
    void for_programs_there_are_the_rule_its_targets_and_every_reason() {
        JsonNode answer = JsonMapper.shared()
                .readTree(Spoken.when("ask", "adoption", "--format", "json").out());

        assertThat(answer.at("/totals/value").asInt()).isZero();
        assertThat(answer.at("/totals/unknown").asInt()).isEqualTo(70);
        assertThat(answer.at("/rule/reviewedWithin").asString()).isEqualTo("P12M");
        assertThat(answer.at("/targets/2029").asInt()).isEqualTo(7);
        assertThat(answer.at("/rows").size()).isEqualTo(78);
        assertThat(answer.findValuesAsString("lack")).contains("open", "no-journey", "nothing-written");
        assertThat(Spoken.when("ask", "adoption", "--format", "csv").out())
                .startsWith("municipality,municipality-title,value,not-yet,unknown,total,n,sources,elements,sample,")
                .contains(",because\n");
    }

    @Test
    void the_county_says_how_many_of_its_municipalities() {
        assertThat(Spoken.when("ask", "adoption", "--by", "county", "--lang", "en")
                        .out())
                .containsPattern("Tartu County \\* +0 +1 +7 +8");
    }

    @Test
    void without_a_rule_it_says_where_to_write_one() {
        assertThat(Spoken.when("ask", "adoption", "-w", "reference", "--lang", "en")
                        .out())
                .contains("Nothing in this workspace says when a municipality applies the model.");
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }
}
