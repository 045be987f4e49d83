package ee.teekond.compare.merge;

import java.util.Optional;
import org.eclipse.collections.api.set.SetIterable;

/** Wishes, and what has to come along with what is wished. */
record ComingAlong(Wishes wishes, SetIterable<Aspect> along) implements Wishes {
    @Override
    public boolean takes(Aspect aspect) {
        return along.contains(aspect) || wishes.takes(aspect);
    }

    @Override
    public Optional<Side> prefers(Aspect aspect) {
        return wishes.prefers(aspect);
    }
}
