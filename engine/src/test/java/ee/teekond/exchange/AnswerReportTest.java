package ee.teekond.exchange;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Sample;
import ee.teekond.model.Stage;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Questions;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerReportTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Document SERVICES = catalogue(
            service("tolge", "title", text("Suuline tõlge")),
            service("arst", "title", text("=cmd()")),
            service("klubi"));

    @Property
    void what_is_shown_does_not_depend_on_a_hidden_number(
            @ForAll @IntRange(min = 1, max = 4) int few, @ForAll @IntRange(min = 1, max = 4) int others) {
        assertThat(everyOutput(painful(said("tootuba", few)))).isEqualTo(everyOutput(painful(said("tootuba", others))));
    }

    @Property
    void a_number_that_may_be_shown_is_rounded_down_and_shown(@ForAll @IntRange(min = 5, max = 400) int n) {
        Answer answer = confusing(painful(said("tootuba", n)));

        assertThat(TableCsv.write(report(painful(said("tootuba", n)), answer).data()))
                .contains("," + n / 5 * 5 + ",");
        assertThat(json(answer).get("rows").get(0).get("n").asInt()).isEqualTo(n / 5 * 5);
    }

    @Test
    void a_hidden_number_is_marked_and_the_mark_explained() {
        Workspace workspace = painful(said("tootuba", 3));
        Answer answer = confusing(workspace);

        assertThat(shown(report(workspace, answer).table()))
                .contains(":c")
                .contains(":c – alla 5 inimese; arv on varjatud ja jäetud kogusummast välja.");
        JsonNode row = json(answer).get("rows").get(0);
        assertThat(row.get("suppressed").asBoolean()).isTrue();
        assertThat(row.has("n")).isFalse();
        assertThat(row.get("value").asInt()).isEqualTo(2);
        assertThat(json(answer).get("suppressedCount").asInt()).isEqualTo(1);
    }

    @Test
    void the_title_is_the_answer_in_words() {
        Workspace workspace = missing();
        Answer answer = ask("missing-services", workspace, list(Grouping.SERVICE));

        assertThat(shown(report(workspace, answer).table()))
                .startsWith("3 korrast, mil teekonna samm vajab teenust, on teenus puudu 1 korral."
                        + " Kõige rohkem: Suuline tõlge (1). Teadmata on 1, kavandatud 0, osaliselt olemas 0.");
        assertThat(TableText.write(new AnswerReport(workspace, answer, Language.EN).table(), 100))
                .startsWith("Of 3 times a step of a journey needs a service, it is missing 1 times.");
    }

    @Test
    void rows_with_nothing_to_tell_are_left_out_for_people_but_not_for_spreadsheets() {
        Workspace workspace = missing();
        AnswerReport report = report(workspace, ask("missing-services", workspace, list(Grouping.SERVICE)));

        assertThat(report.table().rows()).hasSize(2);
        assertThat(shown(report.table())).contains("Välja on jäetud 1 rida");
        assertThat(report.data().rows()).hasSize(3);
    }

    @Test
    void a_spreadsheet_gets_ids_names_and_plain_numbers_and_no_formula() {
        Workspace workspace = missing();
        Answer answer = ask("missing-services", workspace, list(Grouping.MUNICIPALITY, Grouping.SERVICE));

        assertThat(TableCsv.write(report(workspace, answer).data()))
                .startsWith("municipality,municipality-title,service,service-title,"
                        + "value,unknown,planned,partly,total,n,sources,elements,sample,as-of\n")
                .contains("rakvere,rakvere,arst,'=cmd(),0,0,0,0,1,0,,,true,2025-11-12\n");
    }

    @Test
    void what_is_invented_is_starred_and_the_star_explained() {
        Workspace workspace = missing();
        AnswerReport report = report(workspace, ask("missing-services", workspace, list(Grouping.MUNICIPALITY)));

        assertThat(shown(report.table())).contains("rakvere *").contains("* näidisandmed");
    }

    @Test
    void an_answer_says_what_was_asked_on_which_day() {
        JsonNode node = json(ask("missing-services", missing(), list(Grouping.STAGE)));

        assertThat(node.get("question").asString()).isEqualTo("missing-services");
        assertThat(node.get("by").get(0).asString()).isEqualTo("stage");
        assertThat(node.get("asOf").asString()).isEqualTo("2025-11-12");
        assertThat(node.get("k").asInt()).isEqualTo(5);
        assertThat(node.get("sample").asBoolean()).isTrue();
        assertThat(node.get("totals").get("value").asInt()).isEqualTo(1);
        assertThat(node.get("rows").get(0).get("group").get("stage").asString()).isEqualTo("etapp");
        assertThat(node.get("rows").get(0).get("because").get(0).get("state").asString())
                .isEqualTo("not-offered");
    }

    @Test
    void no_journey_no_rows_but_an_answer() {
        Workspace workspace = workspace(SERVICES);

        assertThat(shown(report(workspace, confusing(workspace)).table()))
                .isEqualTo("Selle kohta ei ole omavalitsuste teekondadel midagi öelda.\n\nSeis 2025-11-12.\n");
    }

    @Test
    void every_grouping_and_measure_has_a_name_in_both_languages() {
        Workspace workspace = painful(said("tootuba", 12));

        for (Language language : list(Language.ET, Language.EN, Language.UK)) {
            Questions.ALL.forEach(question -> question.groupings()
                    .forEach(by -> assertThat(
                                    new AnswerReport(workspace, ask(question.name(), workspace, list(by)), language)
                                            .table()
                                            .columns())
                            .noneMatch(column -> column.label().isEmpty())));
        }
    }

    private static String everyOutput(Workspace workspace) {
        Answer answer = confusing(workspace);
        AnswerReport report = report(workspace, answer);
        return shown(report.table())
                + TableCsv.write(report.table())
                + TableCsv.write(report.data())
                + AnswerJson.write(workspace, answer)
                + answer;
    }

    private static AnswerReport report(Workspace workspace, Answer answer) {
        return new AnswerReport(workspace, answer, Language.ET);
    }

    private static String shown(Table table) {
        return TableText.write(table, 160);
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(AnswerJson.write(workspace(), answer));
    }

    private static Answer confusing(Workspace workspace) {
        return ask("confusing-services", workspace, list(Grouping.SERVICE));
    }

    private static Answer ask(String question, Workspace workspace, ImmutableList<Grouping> by) {
        return Inquiry.of(Questions.find(question).orElseThrow(), DAY).by(by).answer(workspace);
    }

    private static Workspace missing() {
        Document rakvere = municipality(
                "rakvere",
                offer("tolge", OfferState.NOT_OFFERED),
                offer("arst", OfferState.OFFERED, "sample", Sample.WHOLE));
        return workspace(SERVICES, rakvere, journey("arst", "tolge", "klubi").build());
    }

    private static Workspace painful(Evidence evidence) {
        PainPoint pain = element(
                PainPoint.KIND,
                "segane",
                "kind",
                PainKind.CONFUSING,
                "severity",
                2,
                "view",
                View.BOTH,
                "evidence",
                list(evidence));
        return workspace(
                SERVICES, journey("arst").add("samm", "painPoints", pain).build());
    }

    private static Document.Builder journey(String... services) {
        return Document.of(element(Journey.KIND, "j", "targetGroup", "g", "municipality", "rakvere"))
                .add("j", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", using("samm", services));
    }
}
