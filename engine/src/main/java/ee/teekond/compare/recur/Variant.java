package ee.teekond.compare.recur;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * A municipality's journey beside the version of the reference it is based on.
 *
 * @param counterparts the reference's ids of the journey's stages and steps
 */
record Variant(
        Document journey,
        String municipality,
        ImmutableList<Difference> differences,
        ImmutableMap<String, String> counterparts) {

    /** The journey; empty if it belongs to no municipality or is based on nothing. */
    static Optional<Variant> of(Workspace workspace, Document journey, LocalDate asOf) {
        return Journey.KIND
                .cast(journey.root())
                .flatMap(Journey::municipality)
                .flatMap(place -> Comparison.basis(workspace, journey)
                        .map(basis -> of(journey, place, Comparison.of(workspace, journey, basis, asOf))));
    }

    private static Variant of(Document journey, String municipality, Comparison comparison) {
        MutableMap<String, String> counterparts = Maps.mutable.empty();
        comparison
                .differences()
                .reject(difference -> difference.type().equals(Service.KIND.name()))
                .forEach(difference -> difference
                        .element()
                        .ifPresent(ours -> difference
                                .counterpart()
                                .ifPresent(theirs -> counterparts.getIfAbsentPut(ours, theirs))));
        return new Variant(journey, municipality, comparison.differences(), counterparts.toImmutable());
    }

    /** What relates like this, of one kind of thing. */
    ImmutableList<Difference> all(Kind<?> type, DifferenceKind kind) {
        return differences.select(difference -> difference.type().equals(type.name()) && difference.kind() == kind);
    }

    /** Why the step is as it is at which a service is used otherwise. */
    Optional<Text> reasonAt(Difference service) {
        return service.touchpoint()
                .flatMap(at -> differences.detectOptional(step -> step.type().equals(Touchpoint.KIND.name())
                        && (step.element().equals(Optional.of(at))
                                || step.counterpart().equals(Optional.of(at)))))
                .flatMap(Difference::reason);
    }

    /** The reference's id for an element of the journey. */
    Optional<String> counterpart(String ours) {
        return Optional.ofNullable(counterparts.get(ours));
    }

    /** The reference's stage in which a step of the journey stands. */
    Optional<String> stage(String ours) {
        return journey.owner(ours).map(Element::id).flatMap(this::counterpart);
    }

    /** A step of the journey. */
    Optional<Touchpoint> step(String ours) {
        return journey.find(Touchpoint.KIND, ours);
    }

    /** The nearest step before another in its stage that stands in a stage of the reference too. */
    Optional<String> before(String ours) {
        ImmutableList<String> steps = journey.children(journey.owner(ours).orElseThrow(), Touchpoint.KIND)
                .collect(Element::id);
        return steps.take(steps.indexOf(ours))
                .collect(this::counterpart)
                .select(Optional::isPresent)
                .getLastOptional()
                .flatMap(found -> found);
    }
}
