package ee.teekond.question;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Sample;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Assumptions.Assumption;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Document SERVICES =
            catalogue(service("tolge"), service("arst", "level", Level.STATE), service("elukoht"), service("klubi"));
    private static final Inquiry MISSING = inquiry("missing-services");
    private static final Inquiry CONFUSING = inquiry("confusing-services");

    @Test
    void what_is_not_offered_or_has_ended_is_missing_and_the_rest_is_counted_apart() {
        Workspace workspace = workspace(
                SERVICES,
                municipality(
                        "rakvere",
                        offer("tolge", OfferState.NOT_OFFERED),
                        offer("arst", OfferState.PARTLY),
                        offer("elukoht", OfferState.PLANNED)),
                journey(
                        "rakvere",
                        "etapp",
                        using("samm", "tolge", "arst"),
                        using("teine", "tolge", "elukoht", "klubi")));

        Answer answer = MISSING.by(list(Grouping.MUNICIPALITY)).answer(workspace);

        assertThat(answer.rows()).singleElement().satisfies(row -> {
            assertThat(row.group()).containsExactly("rakvere");
            assertThat(row.figure(Measure.VALUE)).isEqualTo(2);
            assertThat(row.figure(Measure.PARTLY)).isEqualTo(1);
            assertThat(row.figure(Measure.PLANNED)).isEqualTo(1);
            assertThat(row.figure(Measure.UNKNOWN)).isEqualTo(1);
            assertThat(row.figure(Measure.TOTAL)).isEqualTo(5);
            assertThat(row.elements()).containsExactly("journey/rakvere-teekond#samm", "journey/rakvere-teekond#teine");
            assertThat(row.because()).extracting(Reason::element).containsOnly("municipality/rakvere#tolge");
        });
    }

    @Test
    void rows_are_grouped_by_what_was_asked_largest_first() {
        Workspace workspace = twoMunicipalities();

        assertThat(groups(MISSING.by(list(Grouping.SERVICE)).answer(workspace)))
                .containsExactly("tolge=2", "klubi=1", "arst=0");
        assertThat(groups(
                        MISSING.by(list(Grouping.MUNICIPALITY, Grouping.LEVEL)).answer(workspace)))
                .containsExactly("tartu,municipality=2", "rakvere,municipality=1", "rakvere,state=0", "tartu,state=0");
    }

    @Test
    void a_part_can_be_asked_by_any_grouping() {
        Where tolgeInTartu = Where.EVERYWHERE
                .with(Grouping.SERVICE, "tolge")
                .with(Grouping.SERVICE, "arst")
                .with(Grouping.MUNICIPALITY, "tartu");

        Answer answer = MISSING.where(tolgeInTartu).answer(twoMunicipalities());

        assertThat(groups(answer)).containsExactly("tolge=1", "arst=0");
        assertThat(answer.totals().get(Measure.TOTAL)).isEqualTo(2);
    }

    @Test
    void an_assumption_is_taken_as_given() {
        Assumption assumed = Assumption.parse("tartu:tolge=offered").orElseThrow();

        Answer answer = MISSING.assuming(new Assumptions(list(assumed))).answer(twoMunicipalities());

        assertThat(groups(answer)).containsExactly("klubi=1", "tolge=1", "arst=0");
    }

    @Test
    void stages_of_a_variant_count_as_the_references() {
        Document own = Document.of(root("rakvere"))
                .add("rakvere-teekond", "stages", element(Stage.KIND, "t-abc", "origin", list("saabumine")))
                .add("t-abc", "touchpoints", step("tolge"))
                .build();

        Answer answer = MISSING.by(list(Grouping.STAGE))
                .answer(workspace(SERVICES, own, journey("tartu", "saabumine", step("tolge"))));

        assertThat(answer.rows()).extracting(Row::group).containsExactly(list("saabumine"));
    }

    @Test
    void a_pain_point_about_a_service_counts_directly_and_one_about_a_step_for_each_of_its_services() {
        Workspace workspace = workspace(
                SERVICES,
                painful(
                        "rakvere",
                        using("samm", "arst", "elukoht"),
                        pain("a", PainKind.CONFUSING, 3, "service", "arst"),
                        pain("b", PainKind.WORDING, 2),
                        pain("c", PainKind.WAITING, 3)));

        Answer answer = CONFUSING.answer(workspace);

        assertThat(groups(answer)).containsExactly("arst=5", "elukoht=2");
        assertThat(answer.rows().get(0).figure(Measure.DIRECT)).isEqualTo(3);
        assertThat(answer.rows().get(0).figure(Measure.INDIRECT)).isEqualTo(2);
        assertThat(answer.rows().get(0).because())
                .extracting(reason -> reason.facts().getLast())
                .containsExactly(Fact.of("direct", true), Fact.of("direct", false));
    }

    @Test
    void a_pain_point_counts_once_in_a_group_of_several_services_and_in_the_total() {
        Workspace workspace = workspace(
                SERVICES, painful("rakvere", using("samm", "arst", "elukoht"), pain("b", PainKind.WORDING, 2)));

        Answer answer = CONFUSING.by(list(Grouping.MUNICIPALITY)).answer(workspace);

        assertThat(groups(answer)).containsExactly("rakvere=2");
        assertThat(answer.rows().get(0).because()).hasSize(2);
        assertThat(CONFUSING.answer(workspace).totals().get(Measure.VALUE)).isEqualTo(2);
    }

    @Test
    void a_source_counts_once_with_the_most_it_says() {
        Workspace workspace = workspace(
                SERVICES,
                painful(
                        "rakvere",
                        using("samm", "arst"),
                        saying("a", said("kysitlus", 204), said("tootuba", 12)),
                        saying("b", said("kysitlus", 150))));

        Row row = CONFUSING.answer(workspace).rows().get(0);

        assertThat(row.n().count()).contains(210);
        assertThat(row.sources()).containsExactly("kysitlus", "tootuba");
    }

    @Test
    void few_people_are_hidden_and_left_out_of_the_total() {
        Workspace workspace = workspace(
                SERVICES,
                painful("rakvere", using("samm", "arst"), saying("a", said("kysitlus", 204))),
                painful("tartu", using("samm", "klubi"), saying("b", said("fookusryhm", 4))));

        Answer answer = CONFUSING.answer(workspace);

        assertThat(answer.suppressedCount()).isEqualTo(1);
        assertThat(answer.n().count()).contains(200);
        Row hidden = answer.rows().detect(row -> row.group().contains("klubi"));
        assertThat(hidden.isSuppressed()).isTrue();
        assertThat(hidden.figure(Measure.VALUE)).isEqualTo(2);
    }

    @Test
    void references_are_asked_only_by_name_and_published_versions_never() {
        Document copy = painful(
                element(Journey.KIND, "etalon", "targetGroup", "g"),
                using("samm", "arst"),
                pain("a", PainKind.WORDING, 1));
        Document published = painful(
                element(Journey.KIND, "etalon@1", "targetGroup", "g"),
                using("samm", "arst"),
                pain("a", PainKind.WORDING, 1));
        Workspace workspace = workspace(SERVICES, copy, published);
        Where reference = Where.EVERYWHERE.with(Grouping.MUNICIPALITY, Grouping.REFERENCE);

        assertThat(CONFUSING.answer(workspace).rows()).isEmpty();
        assertThat(groups(CONFUSING.where(reference).answer(workspace))).containsExactly("arst=1");
        assertThat(MISSING.where(reference).answer(workspace).rows()).isEmpty();
    }

    @Test
    void what_is_invented_marks_its_row_and_the_answer_and_so_does_an_invented_source() {
        Document source = Document.of(
                        element(Source.KIND, "tootuba", "method", SourceMethod.WORKSHOP, "sample", Sample.WHOLE))
                .build();
        Document rakvere = painful("rakvere", using("samm", "arst"), saying("a", said("tootuba", 12)));
        Document tartu =
                painful("tartu", using("samm", "klubi"), pain("b", PainKind.WORDING, 1, "sample", Sample.WHOLE));
        Document jogeva = painful("jogeva", using("samm", "tolge"), pain("c", PainKind.WORDING, 1));

        Answer answer = CONFUSING.answer(workspace(SERVICES, source, rakvere, tartu, jogeva));

        assertThat(answer.rows().select(Row::sample).collect(Row::group)).containsExactly(list("arst"), list("klubi"));
        assertThat(answer.sample()).isTrue();
    }

    @Test
    void one_edited_journey_changes_the_answer_by_its_own_tally() {
        Document before = painful("rakvere", using("samm", "arst"), pain("a", PainKind.WORDING, 1));
        Document after = painful("rakvere", using("samm", "arst"), pain("a", PainKind.WORDING, 3));
        Document other = painful("tartu", using("samm", "arst"), pain("a", PainKind.CONFUSING, 2));
        Workspace workspace = workspace(SERVICES, before, other);

        Tally tally = CONFUSING.tally(workspace, before).plus(CONFUSING.tally(workspace, other));
        Tally edited = tally.minus(CONFUSING.tally(workspace, before)).plus(CONFUSING.tally(workspace, after));

        assertThat(CONFUSING.answer(edited)).isEqualTo(CONFUSING.answer(workspace(SERVICES, after, other)));
    }

    @Test
    void every_question_is_found_by_its_name() {
        assertThat(Questions.ALL).allSatisfy(question -> {
            assertThat(Questions.find(question.name())).contains(question);
            assertThat(question.groupings().containsAllIterable(question.usual()))
                    .isTrue();
        });
        assertThat(Questions.find("no-such")).isEmpty();
        assertThat(Grouping.of("target-group")).contains(Grouping.TARGET_GROUP);
    }

    private static Inquiry inquiry(String question) {
        return Inquiry.of(Questions.find(question).orElseThrow(), DAY);
    }

    private static ImmutableList<String> groups(Answer answer) {
        return answer.rows().collect(row -> row.group().makeString(",") + "=" + row.figure(Measure.VALUE));
    }

    private static Workspace twoMunicipalities() {
        return workspace(
                SERVICES,
                municipality("rakvere", offer("tolge", OfferState.NOT_OFFERED), offer("klubi", OfferState.OFFERED)),
                municipality("tartu", offer("tolge", OfferState.ENDED), offer("klubi", OfferState.NOT_OFFERED)),
                journey("rakvere", "etapp", step("tolge"), step("arst")),
                journey("tartu", "etapp", step("tolge"), step("arst"), step("klubi")));
    }

    private static Journey root(String municipality) {
        return element(
                Journey.KIND,
                municipality + "-teekond",
                "targetGroup",
                "uussisserandaja",
                "municipality",
                municipality);
    }

    private static Document journey(String municipality, String stage, Touchpoint... steps) {
        return journeyOf(root(municipality), stage, steps);
    }

    private static Document painful(String municipality, Touchpoint touchpoint, PainPoint... pains) {
        return painful(root(municipality), touchpoint, pains);
    }

    private static Document painful(Element root, Touchpoint touchpoint, PainPoint... pains) {
        Document.Builder journey = Document.of(root)
                .add(root.id(), "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", touchpoint);
        for (PainPoint pain : pains) {
            journey.add(touchpoint.id(), "painPoints", pain);
        }
        return journey.build();
    }

    private static PainPoint saying(String id, Evidence... evidence) {
        return pain(id, PainKind.CONFUSING, 2, "evidence", list(evidence));
    }

    private static PainPoint pain(String id, PainKind kind, int severity, Object... fields) {
        Object[] all = new Object[fields.length + 6];
        System.arraycopy(new Object[] {"kind", kind, "severity", severity, "view", View.BOTH}, 0, all, 0, 6);
        System.arraycopy(fields, 0, all, 6, fields.length);
        return element(PainPoint.KIND, id, all);
    }
}
