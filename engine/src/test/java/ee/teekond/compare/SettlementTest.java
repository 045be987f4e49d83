package ee.teekond.compare;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Sample;
import ee.teekond.model.Settled;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final Document REFERENCE = journey("etalon@1", step("info"), step("elukoht"), step("arst"));

    private static final Touchpoint LIKE_INFO = step("info", "channel", Channel.WEB);

    @Test
    void what_differs_is_open_until_it_is_noted_with_a_reason_and_decided() {
        assertThat(open(ours())).containsExactly("elukoht", "info", "jutuklubi");
        assertThat(open(ours(deviation("info", DeviationKind.ADAPTED, "reason", text("Oma leht")))))
                .containsExactly("elukoht", "info", "jutuklubi");
        assertThat(open(ours(decided("info", DeviationKind.ADAPTED, BEFORE)))).containsExactly("elukoht", "jutuklubi");
        assertThat(open(ours(
                        decided("info", DeviationKind.ADAPTED, BEFORE),
                        decided("elukoht", DeviationKind.MISSING, DAY),
                        decided("jutuklubi", DeviationKind.ADDED, BEFORE))))
                .isEmpty();
    }

    @Test
    void a_reason_alone_is_enough_for_who_asks_no_more() {
        Document noted = ours(deviation("info", DeviationKind.ADAPTED, "reason", text("Oma leht")));

        assertThat(open(noted, Settled.NOTED, false)).containsExactly("elukoht", "jutuklubi");
        assertThat(open(ours(deviation("info", DeviationKind.ADAPTED, "decided", BEFORE)), Settled.NOTED, false))
                .contains("info");
    }

    @Test
    void what_is_decided_later_is_not_decided_yet() {
        assertThat(open(ours(decided("info", DeviationKind.ADAPTED, DAY.plusDays(1)))))
                .contains("info");
    }

    @Test
    void a_deviation_of_another_kind_settles_nothing() {
        assertThat(open(ours(decided("elukoht", DeviationKind.ADAPTED, BEFORE))))
                .contains("elukoht");
        assertThat(open(ours(decided("jutuklubi", DeviationKind.MISSING, BEFORE))))
                .contains("jutuklubi");
        assertThat(open(ours(decided("elukoht", DeviationKind.NOT_APPLICABLE, BEFORE))))
                .doesNotContain("elukoht");
    }

    @Test
    void other_words_need_no_decision_unless_the_rule_wants_one() {
        Document ours = journey("vald", step("info", "title", text("Infot otsima")), step("elukoht"), step("arst"));

        assertThat(open(ours)).isEmpty();
        assertThat(open(ours, Settled.DECIDED, true)).containsExactly("info");
    }

    @Test
    void a_step_that_stands_elsewhere_is_a_difference() {
        assertThat(open(journey("vald", step("arst"), step("info"), step("elukoht"))))
                .containsExactly("arst");
    }

    @Test
    void services_are_settled_with_their_step() {
        Document ours = journey("vald", step("info", "services", list("veeb")), step("elukoht"), step("arst"));

        assertThat(open(ours)).containsExactly("info");
    }

    @Test
    void the_steps_of_a_stage_that_is_gone_are_settled_with_it() {
        Document reference = Document.of(element(Journey.KIND, "etalon@1", "targetGroup", "uussisserandaja"))
                .add("etalon@1", "stages", element(Stage.KIND, "enne"))
                .add("etalon@1", "stages", element(Stage.KIND, "etapp"))
                .add("enne", "touchpoints", step("viisa"))
                .add("etapp", "touchpoints", step("info"))
                .build();

        assertThat(open(reference, journey("vald", step("info")), Settled.DECIDED, false))
                .containsExactly("enne", "viisa");
        assertThat(open(
                        reference,
                        with(journey("vald", step("info")), decided("enne", DeviationKind.NOT_APPLICABLE, BEFORE)),
                        Settled.DECIDED,
                        false))
                .isEmpty();
    }

    @Test
    void it_is_sample_data_if_a_decision_it_rests_on_is() {
        Deviation real = decided("info", DeviationKind.ADAPTED, BEFORE);
        Deviation invented = Deviation.KIND.with(
                real, Deviation.KIND.field("sample").orElseThrow(), Optional.of(Sample.of(list("decided"))));

        assertThat(settlement(REFERENCE, ours(real)).isSample(Settled.DECIDED, false))
                .isFalse();
        assertThat(settlement(REFERENCE, ours(invented)).isSample(Settled.DECIDED, false))
                .isTrue();
        assertThat(settlement(REFERENCE, ours(invented)).isSample(Settled.NOTED, false))
                .isFalse();
    }

    private static Document ours(Deviation... deviations) {
        return with(journey("vald", LIKE_INFO, step("arst"), step("jutuklubi")), deviations);
    }

    private static Document with(Document journey, Deviation... deviations) {
        Document.Builder copy = Document.of(journey.root());
        journey.children(journey.root(), Stage.KIND).forEach(stage -> {
            copy.add(journey.id(), "stages", stage);
            journey.children(stage, Touchpoint.KIND).forEach(step -> copy.add(stage.id(), "touchpoints", step));
        });
        for (Deviation deviation : deviations) {
            copy.add(journey.id(), "deviations", deviation);
        }
        return copy.build();
    }

    private static Deviation deviation(String counterpart, DeviationKind kind, String field, Object value) {
        return element(Deviation.KIND, "d-" + counterpart, "counterpart", counterpart, "kind", kind, field, value);
    }

    private static Deviation decided(String counterpart, DeviationKind kind, LocalDate day) {
        return element(
                Deviation.KIND,
                "d-" + counterpart,
                "counterpart",
                counterpart,
                "kind",
                kind,
                "reason",
                text("Nii on"),
                "decided",
                day);
    }

    private static ImmutableList<String> open(Document ours) {
        return open(ours, Settled.DECIDED, false);
    }

    private static ImmutableList<String> open(Document ours, Settled demand, boolean wording) {
        return open(REFERENCE, ours, demand, wording);
    }

    private static ImmutableList<String> open(Document theirs, Document ours, Settled demand, boolean wording) {
        return settlement(theirs, ours)
                .open(demand, wording)
                .collect(difference ->
                        difference.element().or(difference::counterpart).orElseThrow())
                .toSortedList()
                .toImmutable();
    }

    private static Settlement settlement(Document theirs, Document ours) {
        return new Settlement(ours, Comparison.of(workspace(theirs, ours), ours, theirs, DAY));
    }
}
