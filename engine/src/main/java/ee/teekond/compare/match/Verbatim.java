package ee.teekond.compare.match;

import ee.teekond.model.Language;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Wording;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Matches the points that say the same, word for word, in the same place: touchpoints in matching stages, pain points under
 * matching owners. One that says what another there says too is left to be weighed.
 */
final class Verbatim {

    private static final Match MATCH = new Match(By.TITLE, Match.CERTAIN - 1);

    private static final ImmutableList<Language> LANGUAGES = Lists.immutable.with(Language.values());

    private final Bonds bonds;
    private final Kind<?> kind;
    private final ImmutableList<Point> left;
    private final ImmutableList<Point> right;

    private Verbatim(Open open, Kind<?> kind) {
        this.bonds = open.bonds();
        this.kind = kind;
        left = open.left(kind)
                .select(our -> owner(our) == Point.NOWHERE || bonds.toTheirs(owner(our)) != Point.NOWHERE);
        right = left.isEmpty() ? left : open.right(kind);
    }

    /** What is said, and at which place of theirs. */
    private record Saying(String text, int place) {}

    static void match(Open open, Kind<?> kind) {
        Verbatim verbatim = new Verbatim(open, kind);
        if (verbatim.right.notEmpty()) {
            LANGUAGES.forEach(verbatim::match);
        }
    }

    private void match(Language language) {
        MutableMap<Saying, Optional<Point>> mine = Maps.mutable.empty();
        for (Point our : left) {
            if (bonds.isFree(our)) {
                note(our, bonds.toTheirs(owner(our)), language, mine);
            }
        }
        MutableMap<Saying, Optional<Point>> others = Maps.mutable.empty();
        for (Point their : right) {
            if (bonds.isOpen(their)) {
                note(their, owner(their), language, others);
            }
        }
        mine.forEachKeyValue((saying, our) -> {
            Optional<Point> their = others.getOrDefault(saying, Optional.empty());
            if (our.isPresent() && their.isPresent() && agree(our.get(), their.get())) {
                bonds.join(our.get().place(), their.get().place(), MATCH);
            }
        });
    }

    /** Of two that say the same neither counts. */
    private static void note(Point point, int place, Language language, MutableMap<Saying, Optional<Point>> noted) {
        Optional<Wording> wording = text(point).in(language);
        if (wording.isPresent()) {
            Saying saying = new Saying(wording.get().text(), place);
            noted.put(saying, noted.containsKey(saying) ? Optional.empty() : Optional.of(point));
        }
    }

    private static boolean agree(Point our, Point their) {
        return text(our).agreesWith(text(their))
                && !(our.element() instanceof Touchpoint mine
                        && their.element() instanceof Touchpoint others
                        && ServiceClues.clash(mine, others));
    }

    private int owner(Point point) {
        return kind == Stage.KIND ? Point.NOWHERE : point.owner();
    }

    private static Text text(Point point) {
        return point.element().caption().orElse(Text.EMPTY);
    }
}
