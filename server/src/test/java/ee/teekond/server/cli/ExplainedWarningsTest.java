package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A warning that a decisions document dismisses stays in sight, with its reason. */
class ExplainedWarningsTest {

    @TempDir
    private Path folder;

    private Spoken check(String decisions, String... options) throws Exception {
        Files.writeString(folder.resolve("teekond.yaml"), "teekond: 1\n");
        Files.writeString(folder.resolve("plan.yaml"), """
                plan: kava
                title: {et: Kava}
                activities:
                  - {id: ope, title: {et: Õpe}, cost: 3, assumed: true}
                  - {id: kursus, title: {et: Kursus}, partOf: ope, cost: 2.5, assumed: true}
                  - {id: klubi, title: {et: Klubi}}
                """);
        Files.writeString(folder.resolve("otsused.yaml"), "decisions: otsused\ntitle: {et: Otsused}\n" + decisions);
        String[] words = new String[options.length + 3];
        words[0] = "check";
        words[1] = "-w";
        words[2] = folder.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return Spoken.when(words);
    }

    private static String dismissed(String rule, String element) {
        return "dismissed:\n  - {id: d, rule: " + rule + ", about: plan/kava#" + element
                + ", reason: {et: Allikas ise, en: The source itself}}\n";
    }

    @Test
    void its_line_says_so_and_ends_in_the_reason_in_the_language_asked_for() throws Exception {
        String decisions = dismissed("plan.total-differs", "ope");

        assertThat(check(decisions, "--lang", "en").out())
                .contains("plan.yaml:4:39: explained plan.total-differs: «ope» costs 3 euros")
                .contains("The difference is 0.5. (The source itself)\n");
        assertThat(check(decisions, "--lang", "et").out())
                .contains("plan.yaml:4:39: selgitatud plan.total-differs: «ope» maksab 3 eurot")
                .contains("Vahe on 0.5. (Allikas ise)\n");
    }

    @Test
    void it_is_not_counted() throws Exception {
        assertThat(check("", "--lang", "en").err()).isEqualTo("Documents: 2. Errors: 0, warnings: 2.\n");
        assertThat(check(dismissed("plan.total-differs", "ope"), "--lang", "en").err())
                .isEqualTo("Documents: 2. Errors: 0, warnings: 1. Explained: 1.\n");
    }

    @Test
    void in_json_it_carries_the_reason() throws Exception {
        JsonNode findings = JsonMapper.shared()
                .readTree(check(dismissed("claim.without-evidence", "klubi"), "--format", "json", "--lang", "uk")
                        .out());

        assertThat(findings.findValuesAsString("explained")).containsExactly("Allikas ise");
        assertThat(findings.findValuesAsString("severity")).containsOnly("warning");
    }

    @Test
    void a_dismissal_speaks_of_no_other_element_and_no_other_rule() throws Exception {
        assertThat(check(dismissed("plan.total-differs", "klubi"), "--lang", "en")
                        .out())
                .doesNotContain("explained")
                .contains("dismissal.without-finding");
        assertThat(check(dismissed("claim.without-evidence", "ope"), "--lang", "en")
                        .out())
                .doesNotContain("explained")
                .contains("dismissal.without-finding");
    }

    @Test
    void an_error_stays_one() throws Exception {
        Files.writeString(folder.resolve("muu.yaml"), """
                plan: muu
                title: {et: Muu}
                since: 2025-01-01
                until: 2024-01-01
                """);
        Spoken spoken = check("""
                dismissed:
                  - {id: d, rule: range.reversed, about: plan/muu, reason: {et: Nii on}}
                """, "--lang", "en");

        assertThat(spoken.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(spoken.out()).contains("error range.reversed").contains("errors are mended, not dismissed");
    }
}
