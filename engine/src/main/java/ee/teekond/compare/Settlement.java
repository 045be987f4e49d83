package ee.teekond.compare;

import ee.teekond.model.Deviation;
import ee.teekond.model.DeviationKind;
import ee.teekond.model.Document;
import ee.teekond.model.Settled;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.FieldType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Which differences of a journey its municipality has settled, and which are open.
 *
 * <p>What is settled are stages and touchpoints that differ or stand elsewhere; the services of a touchpoint are settled with
 * it, and the touchpoints of a stage that is missing or added with the stage. Whatever has its own deviation is settled by
 * that alone. A deviation settles a difference if it says why, and if its kind still fits: one that calls an element
 * adapted does not settle that it has gone since.
 */
public final class Settlement {

    /** What a deviation may call a difference; whatever else is there in both journeys is adapted. */
    private static final ImmutableMap<DifferenceKind, ImmutableList<DeviationKind>> FITTING = Maps.immutable.of(
            DifferenceKind.MISSING, Lists.immutable.with(DeviationKind.MISSING, DeviationKind.NOT_APPLICABLE),
            DifferenceKind.NOT_APPLICABLE, Lists.immutable.with(DeviationKind.NOT_APPLICABLE),
            DifferenceKind.ADDED, Lists.immutable.with(DeviationKind.ADDED));

    private static final ImmutableList<DifferenceKind> ON_ONE_SIDE =
            Lists.immutable.with(DifferenceKind.MISSING, DifferenceKind.NOT_APPLICABLE, DifferenceKind.ADDED);

    private final Document journey;
    private final ImmutableList<Difference> differences;
    private final ImmutableMap<String, ImmutableList<Deviation>> deviations;
    private final LocalDate asOf;

    /** What of a comparison the journey has settled, decisions up to its day. */
    public Settlement(Document journey, Comparison comparison) {
        this.journey = journey;
        differences = comparison.differences();
        asOf = comparison.asOf();
        deviations = journey.all(Deviation.KIND)
                .groupBy(Deviation::counterpart)
                .toMap(Lists.mutable::empty)
                .collectValues((counterpart, all) -> Lists.immutable.withAll(all))
                .toImmutable();
    }

    /**
     * The stages and touchpoints that differ and are not settled so far, in the order of the comparison.
     *
     * @param wording whether differences of wording alone count
     */
    public ImmutableList<Difference> open(Settled demand, boolean wording) {
        return toSettle(wording)
                .reject(difference -> settling(difference, demand).isPresent());
    }

    /** Whether anything that settles these differences, or they themselves, is invented. */
    public boolean isSample(Settled demand, boolean wording) {
        return toSettle(wording)
                .anySatisfy(difference -> difference.sample()
                        || settling(difference, demand)
                                .filter(deviation -> journey.isSample(deviation, "kind", "reason")
                                        || (demand == Settled.DECIDED && journey.isSample(deviation, "decided")))
                                .isPresent());
    }

    private ImmutableList<Difference> toSettle(boolean wording) {
        return differences.select(difference ->
                isPlace(difference) && isDifferent(difference) && (wording || !isWordingOnly(difference)));
    }

    private static boolean isPlace(Difference difference) {
        return difference.type().equals(Stage.KIND.name()) || difference.type().equals(Touchpoint.KIND.name());
    }

    private static boolean isDifferent(Difference difference) {
        return difference.kind() != DifferenceKind.SAME || difference.moved();
    }

    private static boolean isWordingOnly(Difference difference) {
        return difference.kind() == DifferenceKind.ADAPTED
                && !difference.moved()
                && difference
                        .fields()
                        .allSatisfy(change -> change.field().type().equals(FieldType.TEXT));
    }

    /** The deviation that settles a difference: its own, or that of its stage if both are on the same side only. */
    public Optional<Deviation> settling(Difference difference, Settled demand) {
        return own(difference, demand).or(() -> stageOf(difference).flatMap(stage -> own(stage, demand)));
    }

    private Optional<Deviation> own(Difference difference, Settled demand) {
        ImmutableList<DeviationKind> fitting =
                FITTING.getIfAbsentValue(difference.kind(), Lists.immutable.with(DeviationKind.ADAPTED));
        return noted(difference.counterpart())
                .newWithAll(noted(difference.element()))
                .detectOptional(deviation -> fitting.contains(deviation.kind())
                        && deviation.reason().isPresent()
                        && (demand == Settled.NOTED || isDecided(deviation)));
    }

    private boolean isDecided(Deviation deviation) {
        return deviation.decided().filter(day -> !day.isAfter(asOf)).isPresent();
    }

    private ImmutableList<Deviation> noted(Optional<String> element) {
        return element.map(id -> deviations.getIfAbsentValue(id, Lists.immutable.empty()))
                .orElseGet(Lists.immutable::empty);
    }

    private Optional<Difference> stageOf(Difference difference) {
        return difference.type().equals(Touchpoint.KIND.name()) && ON_ONE_SIDE.contains(difference.kind())
                ? differences.detectOptional(stage -> stage.type().equals(Stage.KIND.name())
                        && ON_ONE_SIDE.contains(stage.kind())
                        && (stage.counterpart().equals(difference.stage())
                                || stage.element().equals(difference.stage())))
                : Optional.empty();
    }
}
