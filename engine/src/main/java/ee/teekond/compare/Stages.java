package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Outline;
import ee.teekond.compare.match.Pair;
import ee.teekond.compare.match.Point;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which stage of the other journey each point belongs: the matching one, where ours is only here. For one thread. */
final class Stages {

    private final Matching matching;
    private final @Nullable Optional<String>[] named;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    Stages(Matching matching) {
        this.matching = matching;
        named = new Optional[matching.theirs().size()];
    }

    Optional<String> of(Pair pair) {
        return pair.their().stage() == Point.NOWHERE ? ofOurs(pair.our()) : ofTheirs(pair.their());
    }

    Optional<String> ofTheirs(Point their) {
        return their.stage() == Point.NOWHERE ? Optional.empty() : theirs(their.stage());
    }

    Optional<String> ofOurs(Point our) {
        if (our.stage() == Point.NOWHERE) {
            return Optional.empty();
        }
        Outline ours = matching.ours();
        Point stage = ours.at(our.stage());
        return matching.ofOurs(stage)
                .map(pair -> theirs(pair.their().place()))
                .orElseGet(() -> Optional.of(stage.id()));
    }

    /** One object for all points of a stage: there are many rows and few stages. */
    private Optional<String> theirs(int stage) {
        Optional<String> known = named[stage];
        if (known == null) {
            known = Optional.of(matching.theirs().at(stage).id());
            named[stage] = known;
        }
        return known;
    }
}
