package ee.teekond.layout.comparison.content;

import ee.teekond.compare.Difference;
import ee.teekond.model.Stage;
import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;

/**
 * The stages both journeys have together, in order. A stage has the other journey's id for its key, or, where only this
 * journey has it, its own behind a sign, so that two stages of the same id are told apart.
 *
 * @param all one difference for each stage, the first where there are several
 */
record StageKeys(ImmutableMap<String, String> ours, ImmutableList<Difference> all) {
    private static final String OWN = "+";

    static StageKeys of(ImmutableList<Difference> differences) {
        var stages = differences.select(difference -> difference.type().equals(Stage.KIND.name()));
        MutableMap<String, String> ours = Maps.mutable.empty();
        stages.forEach(stage -> stage.element().ifPresent(id -> ours.putIfAbsent(id, key(stage))));
        return new StageKeys(ours.toImmutable(), stages.distinctBy(StageKeys::key));
    }

    static String key(Difference stage) {
        return stage.counterpart()
                .or(() -> stage.element().map(own -> OWN + own))
                .orElse(OWN);
    }

    /** The key of a stage of this journey. */
    String ofOurs(String id) {
        return ours.getIfAbsentValue(id, OWN + id);
    }

    /** The key of the stage a step or service is compared in. */
    String of(Difference difference) {
        Optional<String> stage = difference.stage();
        return stage.filter(id -> all.anySatisfy(each -> key(each).equals(id)))
                .or(() -> stage.map(this::ofOurs))
                .orElse("");
    }
}
