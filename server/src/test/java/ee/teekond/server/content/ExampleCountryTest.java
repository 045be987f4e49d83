package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.check.Checks;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.graph.JourneyGraph;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Felt;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Journey;
import ee.teekond.model.Level;
import ee.teekond.model.Municipality;
import ee.teekond.model.Need;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Persona;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.View;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.StepState;
import ee.teekond.walk.Walk;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"uussisserandaja, 6, 36", "eri-keele-ja-kultuuritaustaga, 5, 24", "tagasipoorduja, 5, 24"})
    void the_references_are_journeys_one_could_begin_from(String id, int stages, int touchpoints)
            throws PlaceException {
        Document reference = journey(read(false).workspace(), id);
        JourneyGraph graph = JourneyGraph.of(reference);

        assertThat(reference.all(Stage.KIND)).hasSizeGreaterThanOrEqualTo(stages);
        assertThat(reference.all(Stage.KIND)).allMatch(stage -> stage.goal().isPresent());
        assertThat(reference.all(Stage.KIND)).allMatch(stage -> stage.duration().isPresent());
        assertThat(reference.all(Touchpoint.KIND)).hasSizeGreaterThanOrEqualTo(touchpoints);
        assertThat(reference.all(Touchpoint.KIND))
                .allMatch(step -> step.responsible().isPresent());
        assertThat(reference.all(Touchpoint.KIND))
                .allMatch(step -> step.action().isPresent());
        assertThat(reference.all(Touchpoint.KIND).count(Touchpoint::momentOfTruth))
                .isGreaterThanOrEqualTo(3);
        assertThat(reference.all(Proposal.KIND))
                .allMatch(proposal -> proposal.owner().isPresent()
                        && proposal.effort().isPresent()
                        && proposal.impact().isPresent());
        assertThat(graph.branches()).isNotEmpty();
        assertThat(graph.loops()).isNotEmpty();
        assertThat(graph.unreachable()).isEmpty();
    }

    @Test
    void the_references_know_troubles_of_every_kind_view_and_time() throws PlaceException {
        Workspace workspace = read(false).workspace();
        ImmutableList<PainPoint> painPoints = Lists.immutable
                .with("uussisserandaja", "eri-keele-ja-kultuuritaustaga", "tagasipoorduja")
                .flatCollect(id -> journey(workspace, id).all(PainPoint.KIND));

        assertThat(painPoints.collect(PainPoint::kind).distinct()).containsExactlyInAnyOrder(PainKind.values());
        assertThat(painPoints.collect(PainPoint::view).distinct()).containsExactlyInAnyOrder(View.values());
        assertThat(painPoints
                        .flatCollect(pain ->
                                Lists.immutable.withAll(pain.felt().stream().toList()))
                        .distinct())
                .containsExactlyInAnyOrder(Felt.values());
    }

    @Test
    void its_services_have_alternatives_and_needs_that_depend_on_the_person() throws PlaceException {
        Workspace workspace = read(false).workspace();
        ImmutableList<Service> services = workspace.all(Service.KIND);
        ImmutableList<Need> needs = services.flatCollect(Service::needs);

        assertThat(services).hasSizeGreaterThanOrEqualTo(80);
        assertThat(services.collect(Service::level).distinct()).containsExactlyInAnyOrder(Level.values());
        assertThat(services)
                .allMatch(service ->
                        service.marks().assumed() || service.marks().evidence().notEmpty());
        assertThat(needs.count(need -> need.anyOf().notEmpty())).isGreaterThanOrEqualTo(10);
        assertThat(needs.count(need -> need.when().isPresent())).isGreaterThanOrEqualTo(10);
    }

    @Test
    void everybody_in_it_is_made_up_and_each_group_has_at_least_two() throws PlaceException {
        ImmutableList<Persona> people = read(true).workspace().all(Persona.KIND);

        assertThat(people).hasSizeGreaterThanOrEqualTo(9).allMatch(Persona::fictional);
        assertThat(people.groupBy(Persona::targetGroup).keyMultiValuePairsView())
                .hasSize(3)
                .allMatch(group -> Lists.immutable.withAll(group.getTwo()).size() >= 2);
    }

    @Test
    void all_municipalities_are_there_and_eight_say_of_every_local_service_how_it_stands() throws PlaceException {
        Workspace workspace = read(true).workspace();
        ImmutableList<String> local = workspace
                .all(Service.KIND)
                .reject(service -> service.level() == Level.STATE)
                .collect(Service::id);
        ImmutableList<Document> partners = workspace
                .documents(Municipality.KIND)
                .select(document ->
                        ((Municipality) document.root()).partnerSince().isPresent());

        assertThat(workspace.documents(Municipality.KIND)).hasSize(78);
        assertThat(partners).hasSize(8);
        for (Document partner : partners) {
            assertThat(partner.all(Offer.KIND).collect(Offer::id))
                    .as(partner.id())
                    .containsAll(local);
            assertThat(partner.all(GoodPractice.KIND)).as(partner.id()).isNotEmpty();
            assertThat(partner.all(ContactPoint.KIND)).as(partner.id()).isNotEmpty();
            assertThat(journeysOf(workspace, partner.id())).as(partner.id()).isNotEmpty();
        }
        assertThat(partners.count(partner -> journeysOf(workspace, partner.id()).size() == 3))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_a_municipality_offers_by_the_sources_names_the_line() throws PlaceException {
        ImmutableList<Offer> sourced = read(false)
                .workspace()
                .all(Offer.KIND)
                .select(offer -> offer.state() != OfferState.UNKNOWN)
                .reject(offer -> offer.marks().assumed());

        assertThat(sourced).hasSizeGreaterThanOrEqualTo(80);
        assertThat(sourced.flatCollect(offer -> offer.marks().evidence()))
                .allMatch(evidence -> evidence.place().orElse("").matches(".*\\b(rida|read) [0-9].*"));
    }

    @Test
    void taking_one_alternative_away_changes_a_walk() throws PlaceException {
        Workspace before = read(true).workspace();
        Workspace after = withoutAlternative(before, "toimetulekutoetuse-taotlemine", "asjaajamise-tugi");

        assertThat(state(before, "oksana", "rakvere", "taotleb-perehuvitisi")).isEqualTo(StepState.REACHABLE);
        assertThat(state(after, "oksana", "rakvere", "taotleb-perehuvitisi")).isNotEqualTo(StepState.REACHABLE);
    }

    private static ImmutableList<Document> journeysOf(Workspace workspace, String municipality) {
        return workspace
                .documents(Journey.KIND)
                .select(document -> ((Journey) document.root())
                        .municipality()
                        .filter(municipality::equals)
                        .isPresent());
    }

    private static LoadedWorkspace read(boolean sample) throws PlaceException {
        return ExampleCountry.load(sample);
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
