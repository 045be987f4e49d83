package ee.teekond.question.voice;

import static ee.teekond.Sketch.alone;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.said;
import static ee.teekond.Sketch.workspace;
import static ee.teekond.question.Answers.ask;
import static ee.teekond.question.Answers.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Felt;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.ProposalStatus;
import ee.teekond.model.Source;
import ee.teekond.model.SourceMethod;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

/** Each question with a case in which simple counting goes wrong. */
class VoicesTest {

    /** The mean of the two surveys' values would be −0.5, and with what is assumed −1.0. */
    @Test
    void a_low_is_the_median_of_all_answers_and_of_nothing_assumed() {
        Workspace country = workspace(
                journey(
                        "rakvere",
                        step("arst", "emotion", list(felt("kysitlus", -20, 6), felt("tootuba", 10, 5), feeling(-20)))),
                journey("tartu", step("arst", "emotion", list(feeling(-15)))));

        assertThat(rows(ask(new EmotionLows(), Grouping.MUNICIPALITY).answer(country), Measure.VALUE, Measure.UNKNOWN))
                .containsExactly("rakvere=-20/0", "tartu=?/1");
        assertThat(rows(ask(new EmotionLows(), Grouping.TOUCHPOINT).answer(country), Measure.VALUE, Measure.TOTAL))
                .containsExactly("arst=-20/2");
    }

    @Test
    void the_feeling_of_fewer_than_five_is_not_told() {
        Workspace country = workspace(journey("rakvere", step("arst", "emotion", list(felt("ryhm", -20, 4)))));

        Answer answer = ask(new EmotionLows(), Grouping.MUNICIPALITY).answer(country);

        assertThat(rows(answer, Measure.VALUE)).containsExactly("rakvere=?");
        assertThat(answer.rows().getOnly().isSuppressed()).isTrue();
    }

    /** Counting views would find two of each side. */
    @Test
    void one_trouble_that_each_side_names_is_seen_by_both() {
        Workspace country = workspace(journey(
                "rakvere",
                step("arst"),
                pain("a", PainKind.WAITING, View.MUNICIPALITY),
                pain("b", PainKind.WAITING, View.TARGET_GROUP),
                pain("c", PainKind.COST, View.TARGET_GROUP),
                pain("d", PainKind.MISSING, View.BOTH)));

        assertThat(rows(ask(new ViewpointGaps(), Grouping.VIEW).answer(country), Measure.VALUE, Measure.TOTAL))
                .containsExactly("target-group=1/2", "both=0/1", "municipality=0/1");
    }

    /** Counting pain points then and now would say that it got better: two then, two now and one of no date. */
    @Test
    void what_lasts_is_told_from_what_is_new_and_what_is_gone() {
        Workspace country = workspace(journey(
                "rakvere",
                step("arst"),
                pain("a", PainKind.WAITING, View.BOTH, "felt", Felt.BOTH),
                pain("b", PainKind.WAITING, View.BOTH, "felt", Felt.NOW),
                pain("c", PainKind.WAITING, View.BOTH, "felt", Felt.THEN),
                pain("d", PainKind.WAITING, View.BOTH)));

        assertThat(rows(
                        ask(new TimeTrend(), Grouping.KIND).answer(country),
                        Measure.VALUE,
                        Measure.NEW,
                        Measure.LASTING,
                        Measure.GONE,
                        Measure.UNKNOWN))
                .containsExactly("waiting=2/1/1/1/1");
    }

    /** Listing practices would show Tartu's to Tartu itself, and Pärnu's that nobody needs. */
    @Test
    void a_practice_is_shown_to_those_in_trouble_at_the_same_step_and_not_to_its_owner() {
        Workspace country = workspace(
                journey("rakvere", step("arst"), pain("a", PainKind.WAITING, View.BOTH)),
                journey("tartu", step("arst"), pain("b", PainKind.WAITING, View.BOTH)),
                journey("parnu", step("kool")),
                practising("tartu", "arst"),
                practising("parnu", "kool"));

        assertThat(rows(ask(new GoodPractices(), Grouping.TOUCHPOINT).answer(country), Measure.VALUE, Measure.SOLVED))
                .containsExactly("arst=1/1");
    }

    /** Impact less effort would put both first; the one that people name comes first. */
    @Test
    void what_many_name_in_several_ways_comes_first_and_what_is_done_not_at_all() {
        Workspace country = workspace(
                source("kysitlus", SourceMethod.SURVEY),
                source("ryhm", SourceMethod.FOCUS_GROUP),
                proposing(
                        journey(
                                "rakvere",
                                step("arst"),
                                pain(
                                        "palju",
                                        PainKind.WAITING,
                                        View.BOTH,
                                        "evidence",
                                        list(said("kysitlus", 60), said("ryhm", 8))),
                                pain("vahe", PainKind.WAITING, View.BOTH, "evidence", list(said("ryhm", 4)))),
                        proposal("a", 3, 1, "vahe", ProposalStatus.NEW),
                        proposal("b", 3, 1, "palju", ProposalStatus.NEW),
                        proposal("c", 3, 1, "palju", ProposalStatus.DONE)));

        assertThat(rows(ask(new ProposalPriorities(), Grouping.PROPOSAL).answer(country), Measure.VALUE))
                .containsExactly("journey/rakvere-teekond#b=81", "journey/rakvere-teekond#a=18");
    }

    /** Counting what calls itself assumed would find one: the feeling. */
    @Test
    void a_claim_without_a_source_is_a_gap_though_it_does_not_call_itself_assumed() {
        Workspace country = workspace(journey(
                "rakvere",
                step("arst", "emotion", list(feeling(-10))),
                pain("a", PainKind.WAITING, View.BOTH),
                pain("b", PainKind.WAITING, View.BOTH, "evidence", list(said("kysitlus", 60)))));

        assertThat(rows(ask(new EvidenceGaps(), Grouping.KIND).answer(country), Measure.VALUE, Measure.TOTAL))
                .containsExactly("feeling=1/1", "trouble=1/2", "unasked=0/1");
    }

    /** Counting pieces of evidence would call the first strong, which is one small group three times, and the second weak. */
    @Test
    void one_group_cited_three_times_is_weak_and_two_sources_that_agree_are_not() {
        Workspace country = workspace(
                source("kysitlus", SourceMethod.SURVEY),
                source("ryhm", SourceMethod.FOCUS_GROUP),
                journey(
                        "rakvere",
                        step("arst", "emotion", list(feeling(-10))),
                        pain(
                                "a",
                                PainKind.WAITING,
                                View.BOTH,
                                "evidence",
                                list(said("ryhm", 6), said("ryhm", 6), said("ryhm", 6))),
                        pain("b", PainKind.WAITING, View.BOTH, "evidence", list(said("kysitlus", 60), said("ryhm", 6))),
                        pain("c", PainKind.WAITING, View.BOTH)));

        assertThat(rows(
                        ask(new EvidenceStrength(), Grouping.KIND).answer(country),
                        Measure.VALUE,
                        Measure.FAIR,
                        Measure.STRONG,
                        Measure.ASSUMED,
                        Measure.TOTAL))
                .containsExactly("pain-point=1/1/0/1/3", "emotion=0/0/0/1/1");
        assertThat(rows(ask(new EvidenceGaps(), Grouping.KIND).answer(country), Measure.VALUE, Measure.WEAK))
                .containsExactly("feeling=1/0", "trouble=1/1", "unasked=0/0");
    }

    private static Document journey(String place, Touchpoint step, PainPoint... pains) {
        Document.Builder journey = Document.of(
                        element(Journey.KIND, place + "-teekond", "targetGroup", "g", "municipality", place))
                .add(place + "-teekond", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", step);
        for (PainPoint pain : pains) {
            journey.add(step.id(), "painPoints", pain);
        }
        return journey.build();
    }

    private static Document proposing(Document journey, Proposal... proposals) {
        Document.Builder more = Document.of(journey.root());
        journey.inOrder().drop(1).forEach(each -> {
            Document.Place place = journey.owners().get(each.id());
            more.add(place.owner(), place.slot(), each);
        });
        for (Proposal proposal : proposals) {
            more.add(journey.id(), "proposals", proposal);
        }
        return more.build();
    }

    private static Proposal proposal(String id, int impact, int effort, String pain, ProposalStatus status) {
        return element(
                Proposal.KIND, id, "impact", impact, "effort", effort, "addresses", list(pain), "status", status);
    }

    private static Document practising(String place, String step) {
        return Document.of(element(Municipality.KIND, place))
                .add(
                        place,
                        "goodPractices",
                        element(GoodPractice.KIND, "hea-" + place, "at", list("journey/" + place + "-teekond#" + step)))
                .build();
    }

    private static Document source(String id, SourceMethod method) {
        return alone(element(Source.KIND, id, "method", method));
    }

    private static Touchpoint step(String id, Object... fields) {
        return element(Touchpoint.KIND, id, fields);
    }

    private static PainPoint pain(String id, PainKind kind, View view, Object... fields) {
        Object[] all = new Object[fields.length + 6];
        System.arraycopy(new Object[] {"kind", kind, "severity", 2, "view", view}, 0, all, 0, 6);
        System.arraycopy(fields, 0, all, 6, fields.length);
        return element(PainPoint.KIND, id, all);
    }

    private static Emotion felt(String source, int tenths, int people) {
        ImmutableList<Evidence> evidence = list(new Evidence(
                source, Optional.empty(), Optional.of(people), SortedMaps.immutable.empty(), Optional.empty()));
        return new Emotion(Optional.empty(), tenths, evidence, false);
    }
}
