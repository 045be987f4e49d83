package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of elements, and single elements, of documents that are not journeys. */
class ListsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void there_are_a_plan_and_two_taxonomies() throws Exception {
        Files.writeString(folder.resolve("teekond.yaml"), "teekond: 1\n");
        Files.writeString(folder.resolve("plan.yaml"), """
                plan: kava
                title: {et: Kava}
                activities:
                  - {id: ope, title: {et: Õpe}, code: "1.1", period: {until: 2027-12-31}, cost: 93988.5, assumed: true}
                indicators:
                  - {id: oppijad, title: {et: Õppijad}, activity: ope, targets: {2025: 40, 2026: 60}, assumed: true}
                """);
        Files.writeString(folder.resolve("ehak.yaml"), """
                taxonomy: ehak
                title: {et: EHAK}
                list:
                  - {id: tartu-linn, title: {et: Tartu linn}, code: "0793", broader: tartu-maakond}
                  - {id: tartu-maakond, title: {et: Tartu maakond}}
                """);
        Files.writeString(folder.resolve("rollid.yaml"), """
                taxonomy: rollid
                title: {et: Rollid}
                list:
                  - {id: koordinaator, title: {et: Koordinaator}}
                """);
    }

    private Spoken teekond(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "-w";
        all[words.length + 1] = folder.toString();
        all[words.length + 2] = "--lang";
        all[words.length + 3] = "et";
        return Spoken.when(all);
    }

    private JsonNode json(String... words) {
        return JsonMapper.shared().readTree(teekond(words).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taxonomies",
                "terms",
                "plans",
                "activities",
                "indicators",
                "decisions",
                "views",
                "dismissals",
                "materials",
                "contact-points",
                "populations"
            })
    void every_new_kind_can_be_listed(String kind) {
        assertThat(teekond("list", kind).exit()).isZero();
        assertThat(json("list", kind, "--format", "json").isArray()).isTrue();
    }

    @Test
    void activities_have_code_period_and_cost() {
        assertThat(teekond("list", "activities", "--format", "csv").out().lines())
                .containsExactly("id,title,code,partOf,period,cost,responsible", "ope,Õpe,1.1,,–2027-12-31,93988.5,");
    }

    @Test
    void terms_tell_their_taxonomy_where_there_are_several() {
        assertThat(teekond("list", "terms", "--format", "csv").out().lines())
                .containsExactly(
                        "id,title,document,code,broader,lastVersion,replacedBy",
                        "tartu-linn,Tartu linn,taxonomy/ehak,0793,tartu-maakond,,",
                        "tartu-maakond,Tartu maakond,taxonomy/ehak,,,,",
                        "koordinaator,Koordinaator,taxonomy/rollid,,,,");
    }

    @Test
    void in_json_numbers_are_numbers() {
        assertThat(json("list", "activities", "--format", "json").at("/0/cost").decimalValue())
                .isEqualByComparingTo("93988.5");
        assertThat(json("list", "indicators", "--format", "json")
                        .at("/0/targets/2026")
                        .intValue())
                .isEqualTo(60);
        assertThat(json("list", "indicators", "--format", "json")
                        .at("/0/document")
                        .stringValue())
                .isEqualTo("plan/kava");
    }

    @Test
    void any_element_can_be_shown_by_its_full_name() {
        assertThat(json("show", "plan/kava#ope").at("/activity").stringValue()).isEqualTo("ope");
        assertThat(json("show", "term/tartu-linn").at("/code").stringValue()).isEqualTo("0793");
        assertThat(teekond("show", "plan/kava#opa").err()).contains("«plan/kava#ope»");
    }
}
