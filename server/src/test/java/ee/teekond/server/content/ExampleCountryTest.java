package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.check.Checks;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.graph.JourneyGraph;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Need;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Step;
import ee.teekond.walk.StepState;
import ee.teekond.walk.Walk;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled content holds what it promises. */
class ExampleCountryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_reads_without_errors_and_lacks_nothing_unexplained_but_translations(boolean sample) throws PlaceException {
        LoadedWorkspace loaded = read(sample);

        ImmutableList<Finding> found = loaded.findings().newWithAll(Checks.check(loaded.workspace(), loaded.sources()));

        assertThat(found.reject(finding -> finding.explained().isPresent()).collect(Finding::rule))
                .allMatch(Rule.TRANSLATION_MISSING::equals);
    }

    @Test
    void the_reference_is_a_journey_with_branches_a_loop_and_troubles_of_many_kinds() throws PlaceException {
        Document reference = journey(read(false).workspace(), "uussisserandaja");
        JourneyGraph graph = JourneyGraph.of(reference);
        ImmutableList<PainPoint> painPoints = reference.all(PainPoint.KIND);

        assertThat(reference.all(Stage.KIND)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(reference.all(Touchpoint.KIND)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(graph.branches()).isNotEmpty();
        assertThat(graph.loops()).isNotEmpty();
        assertThat(graph.unreachable()).isEmpty();
        assertThat(painPoints.collect(PainPoint::kind).distinct())
                .hasSizeGreaterThanOrEqualTo(PainKind.values().length - 1);
        assertThat(painPoints.collect(PainPoint::view)).contains(View.MUNICIPALITY, View.TARGET_GROUP, View.BOTH);
    }

    @Test
    void its_services_have_alternatives_and_needs_that_depend_on_the_person() throws PlaceException {
        Workspace workspace = read(false).workspace();
        Document reference = journey(workspace, "uussisserandaja");
        ImmutableList<String> used =
                reference.all(Touchpoint.KIND).flatCollect(Touchpoint::services).distinct();
        ImmutableList<Need> needs = workspace.all(Service.KIND).flatCollect(Service::needs);

        assertThat(used).hasSizeGreaterThanOrEqualTo(25);
        assertThat(needs.select(need -> need.anyOf().notEmpty())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(needs.select(need -> need.when().isPresent())).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void taking_one_alternative_away_changes_a_walk() throws PlaceException {
        Workspace before = read(true).workspace();
        Workspace after = withoutAlternative(before, "toimetulekutoetuse-taotlemine", "asjaajamise-tugi");

        assertThat(state(before, "oksana", "rakvere", "taotleb-perehuvitisi")).isEqualTo(StepState.REACHABLE);
        assertThat(state(after, "oksana", "rakvere", "taotleb-perehuvitisi")).isNotEqualTo(StepState.REACHABLE);
    }

    @Test
    void three_people_meet_three_different_journeys() throws PlaceException {
        Workspace workspace = read(true).workspace();

        ImmutableList<ImmutableList<StepState>> ways = workspace
                .all(Persona.KIND)
                .collect(persona ->
                        walk(workspace, persona.id(), "rakvere").steps().collect(Step::state));

        assertThat(ways.distinct()).hasSize(3);
    }

    private static LoadedWorkspace read(boolean sample) throws PlaceException {
        return WorkspaceReader.read(Place.bundled("eesti").orElseThrow(), sample);
    }

    private static Document journey(Workspace workspace, String id) {
        return workspace.document(Journey.KIND, id).orElseThrow();
    }

    private static StepState state(Workspace workspace, String persona, String municipality, String touchpoint) {
        return walk(workspace, persona, municipality)
                .steps()
                .detectOptional(step -> step.touchpoint().equals(touchpoint))
                .orElseThrow()
                .state();
    }

    private static Walk walk(Workspace workspace, String persona, String municipality) {
        Document walker = workspace.document(Persona.KIND, persona).orElseThrow();
        return Walk.of(
                workspace,
                (Persona) walker.root(),
                municipality,
                journey(workspace, municipality + "-uussisserandaja"),
                TODAY,
                Assumptions.NONE);
    }

    private static Workspace withoutAlternative(Workspace workspace, String service, String outcome) {
        Document catalogue = workspace.documentWith(Service.KIND, service).orElseThrow();
        Field needs = Service.KIND.field("needs").orElseThrow();
        Document.Builder copy = Document.of(catalogue.root());
        for (Element element : catalogue.inOrder().reject(catalogue.root()::equals)) {
            Element changed = element instanceof Service found && found.id().equals(service)
                    ? Service.KIND.with(found, needs, Optional.of(without(found.needs(), outcome)))
                    : element;
            Document.Place place =
                    Optional.ofNullable(catalogue.owners().get(element.id())).orElseThrow();
            copy.add(place.owner(), place.slot(), changed);
        }
        return workspace.with(copy.build());
    }

    private static ImmutableList<Need> without(ImmutableList<Need> needs, String outcome) {
        return needs.collect(need -> new Need(
                need.outcome(),
                need.anyOf().reject(other -> other.outcome().equals(Optional.of(outcome))),
                need.allOf(),
                need.when()));
    }
}
