package ee.teekond.compare.merge;

import ee.teekond.model.Text;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * What a municipality has decided about what a new version offers.
 *
 * @param accepted ids of changes that are taken
 * @param rest whether all others are taken that nothing stands in the way of
 * @param declined ids of changes that are not taken, and why
 * @param resolved ids of changes in conflict, and how that is settled
 */
public record Answers(
        ImmutableSet<String> accepted,
        boolean rest,
        ImmutableMap<String, Text> declined,
        ImmutableMap<String, Resolution> resolved) {

    /** Nothing is decided yet. */
    public static final Answers NONE =
            new Answers(Sets.immutable.empty(), false, Maps.immutable.empty(), Maps.immutable.empty());

    /** Everything is taken that nothing stands in the way of. */
    public static final Answers ALL =
            new Answers(Sets.immutable.empty(), true, Maps.immutable.empty(), Maps.immutable.empty());

    /**
     * How a conflict is settled.
     *
     * @param choice one of the conflict's {@link ConflictKind#choices}
     */
    public record Resolution(String choice, Optional<Text> reason) {

        private static final ImmutableSet<String> STAYING = Sets.immutable.with("ours", "keep");

        /** Whether something stays otherwise than in the reference, so that there is a deviation to keep the reason with. */
        public boolean keepsReason() {
            return STAYING.contains(choice);
        }
    }

    /** Whether nothing is decided. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Every id that is mentioned. */
    public ImmutableSet<String> mentioned() {
        return accepted.newWithAll(declined.keysView()).newWithAll(resolved.keysView());
    }

    boolean chooses(String id, String choice) {
        return Optional.ofNullable(resolved.get(id))
                .filter(resolution -> resolution.choice().equals(choice))
                .isPresent();
    }
}
