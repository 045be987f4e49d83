package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;

/**
 * A journey laid beside another, usually the reference it is based on.
 *
 * <p>Structure and offers are two figures. By structure, a touchpoint of the other journey is covered if this one has it,
 * as it is or adapted, split or merged; a service, if the matching touchpoint or another one uses it. What is said not to
 * apply, with a reason, leaves the total; what only this journey has never raises it. By offers, the services of the other
 * journey's touchpoints are counted as the municipality offers them on the day, whether the journey uses them or not.
 *
 * @param journey id of this journey
 * @param with the other journey
 * @param asOf the day the offers are looked at
 * @param stages coverage of each stage of the other journey, in order
 * @param offered empty for a journey of no municipality
 * @param differences everything in either journey, the same included, in the other journey's order
 * @param sample whether anything here is invented
 */
public record Comparison(
        String journey,
        Edition with,
        LocalDate asOf,
        Coverage coverage,
        ImmutableList<StageCoverage> stages,
        Optional<Offered> offered,
        ImmutableList<Difference> differences,
        boolean sample) {

    /** Lays {@code journey} beside {@code with}, offers as on a day. */
    public static Comparison of(Workspace workspace, Document journey, Document with, LocalDate asOf) {
        ImmutableList<Difference> differences =
                new Classification(workspace, Matching.of(workspace, journey, with)).differences();
        ImmutableList<Difference> counted = Count.withoutFurtherParts(differences);
        ImmutableListMultimap<String, Difference> byStage =
                counted.groupBy(difference -> difference.stage().orElse(""));
        ImmutableList<StageCoverage> stages = with.children(with.root(), Stage.KIND)
                .collect(stage -> new StageCoverage(stage.id(), coverage(byStage.get(stage.id()))));
        Optional<ImmutableList<Standing>> standings = Journey.KIND
                .cast(journey.root())
                .flatMap(Journey::municipality)
                .map(place -> standings(workspace, place, counted, asOf));
        return new Comparison(
                journey.id(),
                Edition.of(with),
                asOf,
                coverage(counted),
                stages,
                standings.map(Offered::of),
                differences,
                differences.anySatisfy(Difference::sample)
                        || standings
                                .filter(all -> all.anySatisfy(Standing::sample))
                                .isPresent());
    }

    /** The journey that {@code journey} says it is based on; its working copy, if that version is not there. */
    public static Optional<Document> basis(Workspace workspace, Document journey) {
        Optional<String> named = Journey.KIND.cast(journey.root()).flatMap(Journey::basedOn);
        return named.flatMap(id -> workspace.document(Journey.KIND, id))
                .or(() -> named.flatMap(
                        id -> workspace.document(Journey.KIND, Edition.of(id).id())));
    }

    /**
     * How many elements of a kind relate like this. Those of the other journey are counted, each once however many parts it
     * was split into; only what was added is counted in this journey.
     */
    public int count(Kind<?> type, DifferenceKind kind) {
        return Count.of(Count.withoutFurtherParts(differences), type).of(kind);
    }

    private static ImmutableList<Standing> standings(
            Workspace workspace, String place, ImmutableList<Difference> differences, LocalDate asOf) {
        return differences
                .select(difference -> difference.type().equals(Service.KIND.name())
                        && difference.counterpart().isPresent()
                        && difference.kind() != DifferenceKind.NOT_APPLICABLE)
                .collect(difference ->
                        Standing.of(workspace, place, difference.counterpart().orElseThrow(), asOf));
    }

    private static Coverage coverage(ImmutableList<Difference> differences) {
        return new Coverage(
                Count.of(differences, Touchpoint.KIND).share(),
                Count.of(differences, Service.KIND).share());
    }
}
