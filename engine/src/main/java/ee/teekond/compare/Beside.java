package ee.teekond.compare;

import ee.teekond.compare.Matrix.Cell;
import ee.teekond.compare.Matrix.Column;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * One journey of a matrix.
 *
 * @param cells what it says of the stages, steps and uses of services of the reference
 * @param added what it has besides
 */
record Beside(
        Document journey,
        Column column,
        ImmutableMap<Use, Cell> cells,
        ImmutableList<Difference> added,
        boolean sample) {

    /**
     * A stage or step of the reference, or the use of a service at one of its steps.
     *
     * @param touchpoint of a use: the step; empty otherwise
     */
    record Use(String type, String id, String touchpoint) {
        static Use of(Kind<?> kind, String id) {
            return new Use(kind.name(), id, "");
        }
    }

    static Beside of(Comparison comparison, Document journey, Document reference) {
        MutableMap<Use, Cell> cells = Maps.mutable.empty();
        ImmutableList<Difference> differences = comparison.differences();
        differences
                .select(difference ->
                        !isService(difference) && difference.counterpart().isPresent())
                .forEach(difference -> cells.getIfAbsentPut(
                        new Use(difference.type(), difference.counterpart().orElseThrow(), ""),
                        () -> Cell.of(difference)));
        uses(differences, reference, cells);
        return new Beside(
                journey,
                new Column(
                        journey.id(),
                        Journey.KIND.cast(journey.root()).flatMap(Journey::municipality),
                        comparison.coverage(),
                        comparison.offered()),
                cells.toImmutable(),
                differences.select(difference -> difference.kind() == DifferenceKind.ADDED),
                comparison.sample());
    }

    /** Finds which use of a service at the reference's steps each difference is about. */
    private static void uses(ImmutableList<Difference> differences, Document reference, MutableMap<Use, Cell> cells) {
        ImmutableList<Difference> uses = differences.select(
                difference -> isService(difference) && difference.counterpart().isPresent());
        MutableMap<String, String> steps = Maps.mutable.empty();
        differences
                .select(difference -> difference.type().equals(Touchpoint.KIND.name()))
                .forEach(step -> step.element()
                        .ifPresent(id -> step.counterpart().ifPresent(their -> steps.getIfAbsentPut(id, their))));
        uses.reject(Difference::moved).forEach(use -> {
            String at = use.touchpoint().orElseThrow();
            String step = use.element().isPresent() ? steps.getIfAbsentValue(at, "") : at;
            cells.getIfAbsentPut(
                    new Use(Service.KIND.name(), use.counterpart().orElseThrow(), step), () -> Cell.of(use));
        });
        uses.select(Difference::moved).forEach(use -> {
            String service = use.counterpart().orElseThrow();
            untold(reference, service, cells).ifPresent(step -> cells.put(step, Cell.of(use)));
        });
    }

    /** The first use of a service in the reference of which nothing is said yet: there a moved one comes from. */
    private static Optional<Use> untold(Document reference, String service, MutableMap<Use, Cell> cells) {
        return reference
                .all(Touchpoint.KIND)
                .select(step -> step.services().contains(service))
                .collect(step -> new Use(Service.KIND.name(), service, step.id()))
                .detectOptional(use -> !cells.containsKey(use));
    }

    private static boolean isService(Difference difference) {
        return difference.type().equals(Service.KIND.name());
    }
}
