package ee.teekond.question.progress;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Sample;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import ee.teekond.question.Tally;
import ee.teekond.question.Where;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Inquiry ASKED = Inquiry.of(Questions.find("provenance").orElseThrow(), DAY);
    private static final Object REAL = list(said("kysitlus", 3));

    @Test
    void every_statement_counts_once_as_what_it_rests_on() {
        Answer answer = ASKED.answer(country());

        // Rakvere: three offers with a source, assumed and invented; two unknown, one by its state and one for want of
        // a row.
        // A good practice with a source. One pain point each with a source, without, and with an invented source.
        // Two feelings, one with a source. A touchpoint and a proposal with a source; those that rest on nothing say
        // nothing.
        assertThat(figures(answer)).containsExactly("rakvere 6 3 2 2 13", "tartu 0 0 0 5 5");
        assertThat(answer.rows()).extracting(Row::share).containsExactly(46, 0);
        assertThat(answer.totals().get(Measure.TOTAL)).isEqualTo(18);
        assertThat(answer.share()).isEqualTo(33);
    }

    @Test
    void statements_are_told_apart_by_kind() {
        Answer answer = ASKED.by(list(Grouping.KIND))
                .where(Where.EVERYWHERE.with(Grouping.MUNICIPALITY, "rakvere"))
                .answer(country());

        assertThat(figures(answer))
                .containsExactly(
                        "emotion 1 1 0 0 2",
                        "good-practice 1 0 0 0 1",
                        "offer 1 1 1 2 5",
                        "pain-point 1 1 1 0 3",
                        "proposal 1 0 0 0 1",
                        "touchpoint 1 0 0 0 1");
    }

    @Test
    void what_a_municipality_says_of_itself_belongs_to_no_target_group() {
        Answer answer = ASKED.by(list(Grouping.TARGET_GROUP)).answer(country());

        assertThat(figures(answer)).containsExactly("g 4 2 1 0 7", " 2 1 1 7 11");
    }

    @Test
    void municipalities_are_found_by_their_county() {
        Answer answer = ASKED.by(list(Grouping.COUNTY)).answer(country());

        assertThat(figures(answer)).containsExactly("Lääne-Viru 6 3 2 2 13", " 0 0 0 5 5");
    }

    @Test
    void a_retired_service_and_a_state_service_without_a_row_go_without_saying() {
        Workspace workspace = workspace(
                catalogue(
                        service("vana", "retired", DAY),
                        service("arst", "level", Level.STATE),
                        service("pass", "level", Level.STATE)),
                municipality("rakvere", offer("pass", OfferState.OFFERED, "evidence", REAL)));

        assertThat(figures(ASKED.answer(workspace))).containsExactly("rakvere 1 0 0 0 1");
    }

    @Test
    void few_people_are_hidden_but_statements_are_not_people() {
        Row rakvere = ASKED.answer(country()).rows().get(0);

        assertThat(rakvere.isSuppressed()).isTrue();
        assertThat(rakvere.figure(Measure.VALUE)).isEqualTo(6);
        assertThat(rakvere.sources()).containsExactly("kysitlus");
    }

    @Test
    void reasons_say_as_what_each_statement_counted() {
        Row rakvere = ASKED.answer(country()).rows().get(0);

        assertThat(rakvere.elements())
                .contains("municipality/rakvere#a", "municipality/rakvere#klubi", "journey/rakvere-teekond#samm");
        assertThat(rakvere.because())
                .contains(
                        Reason.of("municipality/rakvere#a", "a", Fact.of("counted", Measure.VALUE)),
                        Reason.of("municipality/rakvere#c", "c", Fact.of("counted", Measure.INVENTED)),
                        Reason.of("municipality/rakvere", "e", Fact.of("counted", Measure.UNKNOWN)));
    }

    @Test
    void references_are_asked_only_by_name() {
        Workspace workspace = country().with(journey(element(Journey.KIND, "etalon", "targetGroup", "g")));
        Where reference = Where.EVERYWHERE.with(Grouping.MUNICIPALITY, Grouping.REFERENCE);

        assertThat(ASKED.answer(workspace)).isEqualTo(ASKED.answer(country()));
        assertThat(figures(ASKED.where(reference).answer(workspace))).containsExactly("reference 4 2 1 0 7");
    }

    @Test
    void one_edited_municipality_changes_the_answer_by_its_own_tally() {
        Workspace before = country();
        Document edited = municipality("tartu", offer("a", OfferState.OFFERED, "evidence", REAL));
        Workspace after = before.with(edited);

        Tally tally = before.sortedDocuments()
                .injectInto(Tally.EMPTY, (sum, document) -> sum.plus(ASKED.tally(before, document)))
                .minus(ASKED.tally(
                        before, before.document(Municipality.KIND, "tartu").orElseThrow()))
                .plus(ASKED.tally(after, edited));

        assertThat(ASKED.answer(tally)).isEqualTo(ASKED.answer(after));
    }

    private static Workspace country() {
        return workspace(
                catalogue(service("a"), service("b"), service("c"), service("d"), service("e")),
                alone(element(Source.KIND, "kysitlus", "method", SourceMethod.SURVEY)),
                alone(element(Source.KIND, "valja-moeldud", "method", SourceMethod.SURVEY, "sample", Sample.WHOLE)),
                rakvere(),
                municipality("tartu", offer("a", OfferState.UNKNOWN)),
                municipality("ainult-nimi"),
                journey(element(Journey.KIND, "rakvere-teekond", "targetGroup", "g", "municipality", "rakvere")));
    }

    private static Document rakvere() {
        return Document.of(element(Municipality.KIND, "rakvere", "county", "Lääne-Viru"))
                .add("rakvere", "offers", offer("a", OfferState.OFFERED, "evidence", REAL))
                .add("rakvere", "offers", offer("b", OfferState.NOT_OFFERED))
                .add(
                        "rakvere",
                        "offers",
                        offer("c", OfferState.PILOT, "evidence", REAL, "sample", Sample.of(list("state"))))
                .add("rakvere", "offers", offer("d", OfferState.UNKNOWN, "evidence", REAL))
                .add("rakvere", "goodPractices", element(GoodPractice.KIND, "klubi", "evidence", REAL))
                .build();
    }

    private static Document journey(Journey root) {
        ImmutableList<Emotion> felt =
                list(new Emotion(Optional.empty(), -10, list(said("kysitlus", 4)), false), feeling(5));
        return Document.of(root)
                .add(root.id(), "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", element(Touchpoint.KIND, "samm", "emotion", felt, "evidence", REAL))
                .add("etapp", "touchpoints", element(Touchpoint.KIND, "vaikne"))
                .add("samm", "painPoints", pain("p", "evidence", REAL))
                .add("samm", "painPoints", pain("q", "assumed", true))
                .add("etapp", "painPoints", pain("r", "evidence", list(said("valja-moeldud", 12))))
                .add(root.id(), "proposals", element(Proposal.KIND, "mote"))
                .add(root.id(), "proposals", element(Proposal.KIND, "kava", "evidence", REAL))
                .build();
    }

    private static PainPoint pain(String id, Object... fields) {
        Object[] all = {"kind", PainKind.WAITING, "severity", 1, "view", View.BOTH, fields[0], fields[1]};
        return element(PainPoint.KIND, id, all);
    }

    private static ImmutableList<String> figures(Answer answer) {
        return answer.rows()
                .collect(row -> row.group().makeString(",") + " "
                        + answer.question().measures().collect(row::figure).makeString(" "));
    }
}
