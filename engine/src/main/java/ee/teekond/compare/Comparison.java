package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.model.Document;
import ee.teekond.model.Edition;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Standing;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

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
        Count all = new Count();
        MutableMap<Optional<String>, Count> byStage = Maps.mutable.empty();
        Optional<String> stage = Optional.empty();
        Count here = new Count();
        for (Difference row : counted) {
            if (!row.stage().equals(stage)) {
                stage = row.stage();
                here = byStage.getIfAbsentPut(stage, Count::new);
            }
            all.add(row);
            here.add(row);
        }
        Optional<ImmutableList<Standing>> standings = Journey.KIND
                .cast(journey.root())
                .flatMap(Journey::municipality)
                .map(place -> standings(workspace, place, counted, asOf));
        return new Comparison(
                journey.id(),
                Edition.of(with),
                asOf,
                all.coverage(),
                with.children(with.root(), Stage.KIND)
                        .collect(each -> new StageCoverage(
                                each.id(),
                                byStage.getIfAbsent(Optional.of(each.id()), Count::new)
                                        .coverage())),
                standings.map(Offered::of),
                differences,
                differences.anySatisfy(Difference::sample)
                        || standings
                                .filter(some -> some.anySatisfy(Standing::sample))
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
        return Count.withoutFurtherParts(differences)
                .count(row -> row.kind() == kind && row.type().equals(type.name()));
    }

    private static ImmutableList<Standing> standings(
            Workspace workspace, String place, ImmutableList<Difference> differences, LocalDate asOf) {
        Optional<Document> municipality = workspace.document(Municipality.KIND, place);
        return differences
                .select(row -> row.type().equals(Service.KIND.name())
                        && row.counterpart().isPresent()
                        && row.kind() != DifferenceKind.NOT_APPLICABLE)
                .collect(row ->
                        Standing.of(workspace, municipality, row.counterpart().orElseThrow(), asOf));
    }
}
