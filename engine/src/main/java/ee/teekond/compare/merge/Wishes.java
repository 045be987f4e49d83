package ee.teekond.compare.merge;

import java.util.Optional;

/** Which of their changes are taken, and whose way prevails where both cannot. */
public interface Wishes {

    /** Everything is taken where nothing of ours stands in its way. */
    Wishes EVERYTHING = new Wishes() {};

    /** Whether their change of this aspect is taken at all. */
    default boolean takes(Aspect aspect) {
        return true;
    }

    /** Whose way prevails in a conflict over their change of this aspect; empty if nobody has said. */
    default Optional<Side> prefers(Aspect aspect) {
        return Optional.empty();
    }

    /** Whether it is said that their way prevails. */
    default boolean prefersTheirs(Aspect aspect) {
        return prefers(aspect).filter(side -> side == Side.THEIRS).isPresent();
    }
}
