package ee.teekond.compare.recur;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.edit.Edit;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Touchpoint INFO = step("info");
    private static final Touchpoint DOCTOR = step("arst");
    private static final Touchpoint CLUB = step("klubi");

    @Test
    void a_step_that_three_municipalities_leave_out_is_a_candidate_with_their_reasons() {
        Deviation why = element(
                Deviation.KIND, "d", "counterpart", "arst", "kind", DeviationKind.MISSING, "reason", text("Ei ole"));

        Candidate candidate = candidates(
                        variant("a", why, INFO, CLUB), variant("b", INFO, CLUB), variant("c", INFO, CLUB))
                .getOnly();

        assertThat(candidate.id()).isEqualTo("etalon/left-out/arst");
        assertThat(candidate.municipalities()).isEqualTo(3);
        assertThat(candidate.cases()).extracting(Candidate.Case::municipality).containsExactly("a", "b", "c");
        assertThat(candidate.cases())
                .extracting(Candidate.Case::reason)
                .containsExactly(Optional.of(text("Ei ole")), Optional.empty(), Optional.empty());
        assertThat(candidate.main()).isEqualTo(new Edit.Remove("arst"));
    }

    @Test
    void two_municipalities_are_too_few_and_so_are_two_journeys_of_one() {
        assertThat(candidates(variant("a", INFO, CLUB), variant("b", INFO, CLUB)))
                .isEmpty();
        assertThat(candidates(variant("a", INFO, CLUB), variant("b", INFO, CLUB), variant("b", "b-teine", INFO, CLUB)))
                .isEmpty();
    }

    @Test
    void leaving_a_step_out_leads_its_ways_past_it_and_frees_what_addresses_it() {
        Document reference = Document.of(element(Journey.KIND, "etalon", "targetGroup", "uussisserandaja"))
                .add("etalon", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", step("info", "next", list(to("arst"), to("kool"))))
                .add("etapp", "touchpoints", step("arst", "next", list(to("klubi"), to("kool"))))
                .add("etapp", "touchpoints", step("klubi"))
                .add("etapp", "touchpoints", step("kool"))
                .add("arst", "painPoints", pain("jarjekord"))
                .add("klubi", "painPoints", pain("keel"))
                .add("etalon", "proposals", element(Proposal.KIND, "abi", "addresses", list("jarjekord", "keel")))
                .build();

        Document after = Edit.batch(new Reference(reference).leavingOut("arst"))
                .applyTo(reference)
                .orElseThrow()
                .after();

        assertThat(after.find(Touchpoint.KIND, "info").orElseThrow().next()).containsExactly(to("klubi"), to("kool"));
        assertThat(after.find(Proposal.KIND, "abi").orElseThrow().addresses()).containsExactly("keel");
        assertThat(after.elements().keysView()).doesNotContain("arst", "jarjekord");
    }

    @Test
    void the_same_value_of_a_field_is_a_candidate_and_different_ones_are_not() {
        Touchpoint online = step("info", "channel", Channel.WEB);
        Touchpoint calling = step("info", "channel", Channel.PHONE);

        assertThat(candidates(
                                variant("a", online, DOCTOR, CLUB),
                                variant("b", online, DOCTOR, CLUB),
                                variant("c", online, DOCTOR, CLUB))
                        .getOnly())
                .satisfies(candidate -> {
                    assertThat(candidate.id()).isEqualTo("etalon/adapted/info-channel-web");
                    assertThat(candidate.main())
                            .isEqualTo(new Edit.Set(
                                    "info", Touchpoint.KIND.field("channel").orElseThrow(), Optional.of(Channel.WEB)));
                });
        assertThat(candidates(
                        variant("a", online, DOCTOR, CLUB),
                        variant("b", online, DOCTOR, CLUB),
                        variant("c", calling, DOCTOR, CLUB)))
                .isEmpty();
    }

    @Test
    void services_are_told_one_by_one() {
        ImmutableList<Candidate> found = candidates(
                variant("a", using("info", "info", "tolge"), using("arst", "apteek"), CLUB),
                variant("b", using("info", "info", "tolge", "veeb"), using("arst"), CLUB),
                variant("c", using("info", "tolge", "info"), using("arst", "kiirabi"), CLUB));

        assertThat(found)
                .extracting(Candidate::id)
                .containsExactly("etalon/service-added/info-tolge", "etalon/service-left-out/arst-arst");
        assertThat(found.getFirst().main())
                .isEqualTo(
                        new Edit.Link("info", Touchpoint.KIND.field("services").orElseThrow(), "tolge"));
    }

    @Test
    void steps_added_in_the_same_stage_with_the_same_service_are_one_and_can_be_added_to_the_reference() {
        Touchpoint leading = step("info", "services", list("info"), "next", list(to("saab-kaardi")));

        Candidate candidate = candidates(
                        variant("a", leading, using("saab-kaardi", "kaart"), DOCTOR, CLUB),
                        variant("b", INFO, using("kaart-linnalt", "kaart", "veeb"), DOCTOR, CLUB),
                        variant("c", leading, using("saab-kaardi", "kaart"), DOCTOR, CLUB))
                .detect(found -> found.kind() == Recurring.ADDED);

        assertThat(candidate.id()).isEqualTo("etalon/added/saab-kaardi");
        assertThat(candidate.municipalities()).isEqualTo(3);
        Document after = adopted(candidate);
        assertThat(after.children("etapp", "touchpoints")).containsExactly("info", "saab-kaardi", "arst", "klubi");
        assertThat(after.find(Touchpoint.KIND, "saab-kaardi").orElseThrow()).satisfies(added -> {
            assertThat(added.services()).containsExactly("kaart");
            assertThat(added.marks().assumed()).isTrue();
        });
        assertThat(after.find(Touchpoint.KIND, "info").orElseThrow().next()).containsExactly(to("saab-kaardi"));
    }

    @Test
    void added_steps_that_share_nothing_are_not_the_same() {
        assertThat(candidates(
                        variant("a", INFO, using("kaart"), DOCTOR, CLUB),
                        variant("b", INFO, using("mess"), DOCTOR, CLUB),
                        variant("c", INFO, using("kohvik"), DOCTOR, CLUB)))
                .isEmpty();
    }

    @Test
    void what_the_reference_does_by_now_is_no_candidate() {
        Document done = reference("etalon", INFO, CLUB);

        assertThat(Candidates.of(
                        workspace(
                                done,
                                reference("etalon@1", INFO, DOCTOR, CLUB),
                                variant("a", INFO, CLUB),
                                variant("b", INFO, CLUB),
                                variant("c", INFO, CLUB)),
                        DAY))
                .isEmpty();
    }

    private static final Deviation NONE =
            element(Deviation.KIND, "muu", "counterpart", "muu", "kind", DeviationKind.ADAPTED);

    private static PainPoint pain(String id) {
        return element(PainPoint.KIND, id, "kind", PainKind.WAITING, "severity", 1, "view", View.BOTH);
    }

    private static Document adopted(Candidate candidate) {
        return candidate
                .edit()
                .applyTo(reference("etalon", INFO, DOCTOR, CLUB))
                .orElseThrow()
                .after();
    }

    private static ImmutableList<Candidate> candidates(Document... variants) {
        ImmutableList<Document> all = Lists.immutable
                .with(reference("etalon", INFO, DOCTOR, CLUB), reference("etalon@1", INFO, DOCTOR, CLUB))
                .newWithAll(list(variants));
        return Candidates.of(workspace(all.toArray(new Document[0])), DAY);
    }

    private static Document reference(String id, Touchpoint... steps) {
        return journey(element(Journey.KIND, id, "targetGroup", "uussisserandaja"), NONE, steps);
    }

    private static Document variant(String municipality, Touchpoint... steps) {
        return variant(municipality, municipality + "-uus", NONE, steps);
    }

    private static Document variant(String municipality, Deviation why, Touchpoint... steps) {
        return variant(municipality, municipality + "-uus", why, steps);
    }

    private static Document variant(String municipality, String id, Touchpoint... steps) {
        return variant(municipality, id, NONE, steps);
    }

    private static Document variant(String municipality, String id, Deviation why, Touchpoint... steps) {
        return journey(
                element(
                        Journey.KIND,
                        id,
                        "targetGroup",
                        "uussisserandaja",
                        "municipality",
                        municipality,
                        "basedOn",
                        "etalon@1"),
                why,
                steps);
    }

    private static Document journey(Journey root, Deviation why, Touchpoint... steps) {
        Document.Builder journey = Document.of(root).add(root.id(), "stages", element(Stage.KIND, "etapp"));
        for (Touchpoint step : steps) {
            journey.add("etapp", "touchpoints", step);
        }
        return journey.add(root.id(), "deviations", why).build();
    }
}
