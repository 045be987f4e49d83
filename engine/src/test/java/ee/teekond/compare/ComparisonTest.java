package ee.teekond.compare;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.journeyIn;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.municipality;
import static ee.teekond.Sketch.offer;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.to;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.Coverage.Share;
import ee.teekond.compare.match.By;
import ee.teekond.compare.match.Match;
import ee.teekond.model.Channel;
import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.FlowKind;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Level;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Document REFERENCE = journey("etalon@2", step("info"), step("elukoht"), step("arst"));

    @Test
    void a_journey_is_the_same_as_itself() {
        Comparison comparison = compare(REFERENCE, REFERENCE);

        assertThat(comparison.differences()).hasSize(7).allSatisfy(difference -> {
            assertThat(difference.kind()).isEqualTo(DifferenceKind.SAME);
            assertThat(difference.moved()).isFalse();
            assertThat(difference.match()).contains(new Match(By.ID, 100));
        });
        assertThat(comparison.coverage()).isEqualTo(new Coverage(new Share(3, 3), new Share(3, 3)));
        assertThat(comparison.with()).hasToString("etalon@2");
        assertThat(comparison.offered()).isEmpty();
    }

    @Test
    void a_changed_field_is_an_adaptation_with_both_values() {
        Document ours =
                journeyIn("rakvere", "j", step("info", "channel", Channel.PHONE), step("elukoht"), step("arst"));

        Difference info = row(compare(ours, REFERENCE), Touchpoint.KIND, "info");

        assertThat(info.kind()).isEqualTo(DifferenceKind.ADAPTED);
        assertThat(info.fields()).singleElement().satisfies(change -> {
            assertThat(change.field()).hasToString("channel");
            assertThat(change.from()).isEmpty();
            assertThat(change.to()).contains(Channel.PHONE);
        });
    }

    @Test
    void how_a_step_feels_is_no_adaptation_and_neither_is_a_translation_that_is_still_missing() {
        Document theirs = journey(
                "etalon", step("info", "title", text("Info").with(Language.EN, Wording.current("Information"))));
        Document ours = journeyIn(
                "rakvere", "j", step("info", "title", text("Info"), "emotion", list(feeling(-15)), "note", "vaata"));

        assertThat(row(compare(ours, theirs), Touchpoint.KIND, "info").kind()).isEqualTo(DifferenceKind.SAME);
    }

    @Test
    void what_only_the_reference_has_is_missing_and_what_only_we_have_is_added() {
        Document ours = journeyIn("rakvere", "j", step("info"), step("klubi"), step("arst"));

        Comparison comparison = compare(ours, REFERENCE);

        assertThat(comparison
                        .differences()
                        .collect(row -> row.type() + " " + row.kind().code() + " "
                                + row.element().or(row::counterpart).orElseThrow()))
                .containsExactly(
                        "stage same etapp",
                        "touchpoint same info",
                        "service same info",
                        "touchpoint added klubi",
                        "service added klubi",
                        "touchpoint missing elukoht",
                        "service missing elukoht",
                        "touchpoint same arst",
                        "service same arst");
        assertThat(comparison.coverage()).isEqualTo(new Coverage(new Share(2, 3), new Share(2, 3)));
        assertThat(comparison.stages()).containsExactly(new StageCoverage("etapp", comparison.coverage()));
        assertThat(comparison.count(Touchpoint.KIND, DifferenceKind.ADDED)).isEqualTo(1);
    }

    @Test
    void a_step_put_in_between_does_not_make_its_neighbours_differ() {
        Document theirs =
                journey("etalon", step("a", "next", list(to("b"))), step("b", "next", list(to("c"))), step("c"));
        Document with = journeyIn(
                "rakvere",
                "j",
                step("a", "next", list(to("x"))),
                step("x", "next", list(to("b"))),
                step("b", "next", list(to("c"))),
                step("c"));
        Document without = journeyIn("rakvere", "j", step("a", "next", list(to("c"))), step("c"));
        Document turned = journeyIn("rakvere", "j", step("a", "next", list(to("c"), to("b"))), step("b"), step("c"));

        assertThat(adapted(compare(with, theirs))).isEmpty();
        assertThat(adapted(compare(without, theirs))).isEmpty();
        assertThat(adapted(compare(turned, theirs))).containsExactly("a", "b");
    }

    @Test
    void another_manner_of_going_on_is_an_adaptation() {
        Document theirs = journey("etalon", step("a", "next", list(to("b"))), step("b"));
        Document ours = journeyIn("rakvere", "j", step("a", "next", list(to("b", FlowKind.OPTIONAL))), step("b"));

        assertThat(adapted(compare(ours, theirs))).containsExactly("a");
    }

    @Test
    void one_drag_is_one_move_and_no_change() {
        Document theirs = journey("etalon", step("a"), step("b"), step("c"), step("d"), step("e"));
        Document ours = journeyIn("rakvere", "j", step("a"), step("c"), step("d"), step("b"), step("e"));

        ImmutableList<Difference> moved = compare(ours, theirs).differences().select(Difference::moved);

        assertThat(moved).singleElement().satisfies(row -> {
            assertThat(row.element()).contains("b");
            assertThat(row.kind()).isEqualTo(DifferenceKind.SAME);
        });
    }

    @Test
    void a_step_under_another_stage_has_moved() {
        Document theirs = twoStages(step("a"), step("b"));
        Document ours = Document.of(element(Journey.KIND, "j", "targetGroup", "g"))
                .add("j", "stages", element(Stage.KIND, "esimene"))
                .add("j", "stages", element(Stage.KIND, "teine"))
                .add("teine", "touchpoints", step("a"))
                .add("teine", "touchpoints", step("b"))
                .build();

        Comparison comparison = compare(ours, theirs);

        assertThat(comparison.differences().select(Difference::moved).collect(Difference::type))
                .containsExactly("touchpoint");
        assertThat(row(comparison, Touchpoint.KIND, "a").stage()).contains("esimene");
    }

    @Test
    void an_origin_matches_under_another_id() {
        Document ours = journeyIn(
                "rakvere",
                "j",
                step("t-abc", "origin", list("info"), "title", text("info")),
                step("elukoht"),
                step("arst"));

        Difference info = row(compare(ours, REFERENCE), Touchpoint.KIND, "t-abc");

        assertThat(info.counterpart()).contains("info");
        assertThat(info.match()).contains(new Match(By.ORIGIN, 100));
    }

    @Test
    void two_municipalities_meet_at_their_common_origin() {
        Document rakvere = journeyIn("rakvere", "r", step("t-abc", "origin", list("info")));
        Document tartu = journeyIn("tartu", "t", step("t-xyz", "origin", list("info")));

        assertThat(row(compare(rakvere, tartu), Touchpoint.KIND, "t-abc").counterpart())
                .contains("t-xyz");
    }

    @Test
    void an_id_that_names_another_origin_is_no_match_by_itself() {
        Document ours = journeyIn("rakvere", "j", step("info", "origin", list("arst")));

        Comparison comparison = compare(ours, REFERENCE);

        assertThat(comparison
                        .differences()
                        .select(row ->
                                row.type().equals("touchpoint") && row.element().isPresent())
                        .collect(row -> row.counterpart().orElse("")))
                .containsExactly("arst");
        assertThat(comparison.coverage().touchpoints()).isEqualTo(new Share(1, 3));
    }

    @Test
    void a_service_used_at_another_step_has_moved_and_is_covered() {
        Document theirs = journey("etalon", using("a", "tolge"), using("b", "arst"));
        Document ours = journeyIn("rakvere", "j", using("a"), using("b", "arst", "tolge"));

        Comparison comparison = compare(ours, theirs);
        Difference tolge = row(comparison, Service.KIND, "tolge");

        assertThat(tolge.moved()).isTrue();
        assertThat(tolge.match())
                .hasValueSatisfying(match -> assertThat(match.by()).isEqualTo(By.SERVICE));
        assertThat(tolge.touchpoint()).contains("b");
        assertThat(comparison.coverage().services()).isEqualTo(new Share(2, 2));
    }

    @Test
    void what_does_not_apply_leaves_the_total_only_if_a_reason_is_given() {
        Deviation without = element(Deviation.KIND, "d", "counterpart", "arst", "kind", DeviationKind.NOT_APPLICABLE);
        Deviation with = element(
                Deviation.KIND,
                "d",
                "counterpart",
                "arst",
                "kind",
                DeviationKind.NOT_APPLICABLE,
                "reason",
                text("Arst on naabervallas"));

        Comparison unexplained = compare(noting(without), REFERENCE);
        Comparison explained = compare(noting(with), REFERENCE);

        assertThat(unexplained.coverage().touchpoints()).isEqualTo(new Share(2, 3));
        assertThat(row(unexplained, Touchpoint.KIND, "arst").kind()).isEqualTo(DifferenceKind.MISSING);
        assertThat(row(unexplained, Touchpoint.KIND, "arst").deviation()).contains(DeviationKind.NOT_APPLICABLE);
        assertThat(explained.coverage()).isEqualTo(new Coverage(new Share(2, 2), new Share(2, 2)));
        assertThat(row(explained, Touchpoint.KIND, "arst").reason()).contains(text("Arst on naabervallas"));
        assertThat(row(explained, Service.KIND, "arst").kind()).isEqualTo(DifferenceKind.NOT_APPLICABLE);
    }

    @Test
    void pain_points_are_told_apart_but_cover_nothing() {
        PainPoint pain =
                element(PainPoint.KIND, "segane", "kind", PainKind.CONFUSING, "severity", 3, "view", View.BOTH);
        Document ours = Document.of(element(Journey.KIND, "j", "targetGroup", "g"))
                .add("j", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", step("info"))
                .add("info", "painPoints", pain)
                .build();

        Comparison comparison = compare(ours, journey("etalon", step("info")));

        assertThat(row(comparison, PainPoint.KIND, "segane").kind()).isEqualTo(DifferenceKind.ADDED);
        assertThat(comparison.coverage().touchpoints()).isEqualTo(new Share(1, 1));
    }

    @Test
    void offers_are_a_figure_of_their_own() {
        Workspace workspace = workspace(
                catalogue(service("info", "level", Level.STATE), service("elukoht"), service("arst")),
                municipality("rakvere", offer("arst", OfferState.PLANNED)));

        Comparison comparison = Comparison.of(workspace, journeyIn("rakvere", "j", step("info")), REFERENCE, DAY);

        assertThat(comparison.offered()).contains(new Offered(1, 0, 1, 1));
        assertThat(comparison.coverage().services()).isEqualTo(new Share(1, 3));
    }

    @Test
    void the_basis_is_the_named_version_or_else_the_working_copy() {
        Document ours = Document.of(element(
                        Journey.KIND, "j", "targetGroup", "g", "municipality", "rakvere", "basedOn", "etalon@2"))
                .build();
        Document copy = journey("etalon");

        assertThat(Comparison.basis(workspace(ours, copy, REFERENCE), ours)).contains(REFERENCE);
        assertThat(Comparison.basis(workspace(ours, copy), ours)).contains(copy);
        assertThat(Comparison.basis(workspace(ours), ours)).isEmpty();
    }

    private static Document noting(Deviation deviation) {
        return Document.of(element(Journey.KIND, "j", "targetGroup", "g", "municipality", "rakvere"))
                .add("j", "stages", element(Stage.KIND, "etapp"))
                .add("etapp", "touchpoints", step("info"))
                .add("etapp", "touchpoints", step("elukoht"))
                .add("j", "deviations", deviation)
                .build();
    }

    private static Document twoStages(Element first, Element second) {
        return Document.of(element(Journey.KIND, "etalon", "targetGroup", "g"))
                .add("etalon", "stages", element(Stage.KIND, "esimene"))
                .add("etalon", "stages", element(Stage.KIND, "teine"))
                .add("esimene", "touchpoints", first)
                .add("teine", "touchpoints", second)
                .build();
    }

    private static ImmutableList<String> adapted(Comparison comparison) {
        return comparison
                .differences()
                .select(row -> row.kind() == DifferenceKind.ADAPTED)
                .collect(row -> row.element().orElseThrow());
    }

    private static Difference row(Comparison comparison, Kind<?> type, String id) {
        return comparison
                .differences()
                .detectOptional(row -> row.type().equals(type.name())
                        && row.element().or(row::counterpart).orElseThrow().equals(id))
                .orElseThrow();
    }

    private static Comparison compare(Document ours, Document theirs) {
        return Comparison.of(workspace(), ours, theirs, DAY);
    }
}
