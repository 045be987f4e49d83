package ee.teekond.exchange;

import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * One thing to talk about: a stage, or a step with what has become of the services used at it.
 *
 * @param about the stage or step
 * @param services the services of a step, those that are the same included
 */
record Topic(Difference about, ImmutableList<Difference> services) {

    /** What a comparison has to talk about, in its order, what is the same included. */
    static ImmutableList<Topic> of(ImmutableList<Difference> differences) {
        MutableMap<String, MutableList<Difference>> ours = Maps.mutable.empty();
        MutableMap<String, MutableList<Difference>> theirs = Maps.mutable.empty();
        differences
                .select(difference -> difference.type().equals(Service.KIND.name()))
                .forEach(use -> (use.element().isPresent() ? ours : theirs)
                        .getIfAbsentPut(use.touchpoint().orElseThrow(), Lists.mutable::empty)
                        .add(use));
        return differences
                .select(difference -> isStage(difference) || isStep(difference))
                .collect(difference -> new Topic(
                        difference,
                        isStage(difference)
                                ? Lists.immutable.empty()
                                : uses(ours, difference.element()).newWithAll(uses(theirs, difference.counterpart()))));
    }

    /** What is told with the first topic about a step is not told again with the next one about the same. */
    private static ImmutableList<Difference> uses(
            MutableMap<String, MutableList<Difference>> byStep, Optional<String> step) {
        return step.map(byStep::remove).map(MutableList::toImmutable).orElse(Lists.immutable.empty());
    }

    /** Whether there is anything to say about it. */
    boolean differs() {
        return differs(about) || services.anySatisfy(Topic::differs);
    }

    boolean isStage() {
        return isStage(about);
    }

    private static boolean differs(Difference difference) {
        return difference.kind() != DifferenceKind.SAME || difference.moved();
    }

    private static boolean isStage(Difference difference) {
        return difference.type().equals(Stage.KIND.name());
    }

    private static boolean isStep(Difference difference) {
        return difference.type().equals(Touchpoint.KIND.name());
    }
}
