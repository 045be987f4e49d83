package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that answer, run as a user runs them, on the bundled example country. */
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void list_names_the_journeys_with_their_basis() {
        JsonNode journeys = json("list", "journeys", "--format", "json");

        JsonNode rakvere = find(journeys, "id", "rakvere-uussisserandaja");
        assertThat(rakvere.at("/basedOn/id").asString()).isEqualTo("uussisserandaja");
        assertThat(rakvere.at("/basedOn/version").asInt()).isEqualTo(1);
        assertThat(rakvere.at("/isReference").asBoolean()).isFalse();
        assertThat(rakvere.at("/status").asString()).isNotEmpty();
        assertThat(rakvere.at("/languages/et/missing").asInt()).isZero();
    }

    @Test
    void a_shown_document_reads_back_as_json() {
        assertThat(json("show", "municipality/tartu").at("/municipality").asString())
                .isEqualTo("tartu");
        assertThat(json("show", "service/kov-tolketeenus").isMissingNode()).isFalse();
    }

    @Test
    void missing_services_agree_between_table_csv_and_json() {
        JsonNode answer = json("ask", "missing-services", "--by", "municipality", "--format", "json");
        String csv = run("ask", "missing-services", "--by", "municipality", "--format", "csv").out;

        for (JsonNode row : answer.at("/rows")) {
            String municipality = row.at("/group/municipality").asString();
            assertThat(csv.lines().filter(line -> line.startsWith(municipality + ",")))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line).contains("," + row.at("/value").asInt() + ","));
        }
        assertThat(answer.at("/asOf").asString()).isEqualTo(TODAY.toString());
        assertThat(answer.at("/sample").asBoolean()).isTrue();
    }

    @Test
    void assuming_a_missing_service_takes_it_off_the_list() {
        int before = json("ask", "missing-services", "--where", "municipality=tartu", "--format", "json")
                .at("/totals/value")
                .asInt();
        int after = json(
                        "ask",
                        "missing-services",
                        "--where",
                        "municipality=tartu",
                        "--assume",
                        "tartu:eluaseme-abi=offered",
                        "--format",
                        "json")
                .at("/totals/value")
                .asInt();

        assertThat(before).isPositive();
        assertThat(after).isEqualTo(before - 1);
    }

    @Test
    void provenance_counts_every_statement_once_and_nothing_as_sample_without_sample_data() {
        JsonNode whole = json("ask", "provenance", "--by", "municipality", "--format", "json");
        JsonNode real = json("ask", "provenance", "--by", "municipality", "--format", "json", "--no-sample");

        for (JsonNode row : whole.at("/rows")) {
            assertThat(row.at("/value").asInt()
                            + row.at("/assumed").asInt()
                            + row.at("/invented").asInt()
                            + row.at("/unknown").asInt())
                    .isEqualTo(row.at("/total").asInt());
        }
        assertThat(whole.at("/totals/invented").asInt()).isPositive();
        assertThat(real.at("/totals/invented").asInt()).isZero();
        assertThat(real.at("/sample").asBoolean()).isFalse();
        assertThat(real.at("/totals/share").asInt())
                .isGreaterThan(whole.at("/totals/share").asInt());
        assertThat(run("ask", "provenance", "--lang", "et").out).contains("Andmete päritolu");
    }

    @Test
    void a_walk_tells_why_a_step_is_blocked_and_what_would_help() {
        JsonNode walk = json("walk", "--persona", "oksana", "--municipality", "rakvere", "--format", "json");

        JsonNode blocked = find(walk.at("/steps"), "state", "blocked");
        assertThat(blocked.at("/because").size()).isPositive();
        assertThat(blocked.at("/help").size()).isPositive();
        assertThat(walk.at("/blockers").size()).isPositive();
    }

    @Test
    void compare_counts_what_is_covered_of_the_reference() {
        JsonNode comparison = json("compare", "rakvere-uussisserandaja", "--format", "json");

        int covered = comparison.at("/coverage/touchpoints/covered").asInt();
        int total = comparison.at("/coverage/touchpoints/total").asInt();
        assertThat(covered).isPositive().isLessThan(total);
        assertThat(find(comparison.at("/differences"), "kind", "not-applicable")
                        .at("/reason/et")
                        .asString())
                .isNotEmpty();
        assertThat(run("compare", "rakvere-uussisserandaja", "--fail-on", "missing").code)
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void estonian_and_english_differ_only_in_words() {
        String estonian = run("ask", "missing-services", "--lang", "et").out;
        String english = run("ask", "missing-services", "--lang", "en").out;

        assertThat(estonian).isNotEqualTo(english);
        assertThat(estonian.lines().count()).isEqualTo(english.lines().count());
    }

    @Test
    void a_name_that_is_not_there_gets_the_nearest_one() {
        Run show = run("show", "municipality/tartuu", "--lang", "en");
        Run walk = run("walk", "--persona", "oksanna", "--municipality", "rakvere", "--lang", "en");
        Run ask = run("ask", "missing-servces", "--lang", "en");

        assertThat(show.err).contains("«municipality/tartu»");
        assertThat(walk.err).contains("«oksana»");
        assertThat(ask.err).contains("«missing-services»");
        assertThat(walk.code).isEqualTo(ExitCode.USAGE);
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Teekond.run(new PrintWriter(out), new PrintWriter(err), TODAY, line);
        return new Run(code, out.toString(), err.toString());
    }

    private static JsonNode json(String... line) {
        Run run = run(line);
        assertThat(run.err).isEmpty();
        assertThat(run.code).isEqualTo(ExitCode.OK);
        return JsonMapper.shared().readTree(run.out);
    }

    private static JsonNode find(JsonNode array, String field, String value) {
        for (JsonNode node : array) {
            if (node.at("/" + field).asString().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + array);
    }
}
