package ee.teekond.compare;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Kind;
import java.util.Random;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Makes a journey out of another by chance: leaves out, puts in, renames with and without naming the origin, splits, merges,
 * changes titles and order.
 */
final class AnyVariant {

    private final Document journey;
    private final String seed;
    private final Random random;
    private final boolean names;
    private final boolean origins;
    private int count;

    private AnyVariant(Document journey, long seed, boolean names, boolean origins) {
        this.journey = journey;
        this.names = names;
        this.seed = Long.toUnsignedString(seed, Character.MAX_RADIX);
        this.random = new Random(seed);
        this.origins = origins;
    }

    /** A variant; without origins, nothing is split or merged. */
    static Document of(Document journey, long seed, boolean origins) {
        return new AnyVariant(journey, seed, true, origins).write();
    }

    /** A variant in which every element that is left has kept its id. */
    static Document underTheSameNames(Document journey, long seed) {
        return new AnyVariant(journey, seed, false, false).write();
    }

    private Document write() {
        Document.Builder built = Document.of(copy(journey.root(), "variant", Lists.immutable.empty()));
        fill(journey.root(), "variant", built);
        return built.build();
    }

    private void fill(Element owner, String id, Document.Builder built) {
        for (Kind.Slot slot : owner.descriptor().slots()) {
            MutableList<String> children =
                    journey.children(owner.id(), slot.name()).toList();
            if (oneIn(3)) {
                children.shuffleThis(random);
            }
            for (String name : children) {
                ImmutableList<Element> parts = parts(journey.elements().get(name), children);
                parts.forEach(part -> built.add(id, slot.name(), part));
                parts.take(1).forEach(part -> fill(journey.elements().get(name), part.id(), built));
            }
        }
    }

    /** Nothing, the child, or two that stand for it. */
    private ImmutableList<Element> parts(Element child, MutableList<String> siblings) {
        if (oneIn(6)) {
            return Lists.immutable.empty();
        }
        Element one = names && oneIn(3)
                ? copy(child, fresh(), origin(child, siblings))
                : copy(child, child.id(), Lists.immutable.empty());
        return origins && oneIn(8)
                ? Lists.immutable.with(one, copy(child, fresh(), Lists.immutable.with(child.id())))
                : Lists.immutable.with(one);
    }

    private ImmutableList<String> origin(Element child, MutableList<String> siblings) {
        if (!origins || oneIn(3)) {
            return Lists.immutable.empty();
        }
        return oneIn(3)
                ? Lists.immutable.with(child.id(), siblings.get(random.nextInt(siblings.size())))
                : Lists.immutable.with(child.id());
    }

    private Element copy(Element element, String id, ImmutableList<String> origin) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        element.descriptor()
                .fields()
                .forEach(field -> element.get(field).ifPresent(value -> values.put(field.name(), value)));
        values.remove("origin");
        if (origin.notEmpty()) {
            values.put("origin", origin);
        }
        if (values.containsKey("title") && oneIn(4)) {
            values.put("title", Text.of(Language.ET, "pealkiri " + random.nextInt(9)));
        }
        return element.descriptor().create(id, values);
    }

    private String fresh() {
        count++;
        return "uus-" + seed + "-" + count;
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
