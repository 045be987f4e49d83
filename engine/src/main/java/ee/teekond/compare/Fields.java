package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Point;
import ee.teekond.model.Element;
import ee.teekond.model.Proposal;
import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Field;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * Compares the fields of two matched elements by their descriptor table.
 *
 * <p>Two texts are the same if they agree in every language
 * both are written in, so a translation that is still missing is no adaptation. The services of a touchpoint and the pain
 * points a proposal addresses have no order.
 */
final class Fields {

    /** Fields that name other elements: what they say depends on which elements belong together. */
    private static final ImmutableMap<String, Sameness> LINKING =
            Maps.immutable.with("next", Fields::leadToTheSame, "addresses", Fields::addressTheSame);

    private final Matching matching;
    private final Ways ways;

    Fields(Matching matching) {
        this.matching = matching;
        this.ways = new Ways(matching);
    }

    /** What changed from their element to ours. */
    ImmutableList<FieldChange> changes(Point our, Point their) {
        MutableList<FieldChange> changes = Lists.mutable.empty();
        for (Field field : ComparedFields.of(our.kind())) {
            if (!isSame(field, our, their)) {
                changes.add(new FieldChange(
                        field, their.element().get(field), our.element().get(field)));
            }
        }
        return changes.toImmutable();
    }

    /** Whether a field of ours says the same as one of theirs. */
    private interface Sameness {
        boolean test(Fields fields, Point our, Point their);
    }

    private boolean isSame(Field field, Point our, Point their) {
        Sameness linking = LINKING.get(field.name());
        if (linking != null) {
            return linking.test(this, our, their);
        }
        Element mine = our.element();
        Element others = their.element();
        return mine == others || our.kind().agree(mine, others, field) || sameValue(mine.get(field), others.get(field));
    }

    private boolean leadToTheSame(Point our, Point their) {
        return ways.same(our, their);
    }

    private boolean addressTheSame(Point our, Point their) {
        return our.element() instanceof Proposal mine
                && their.element() instanceof Proposal others
                && mine.addresses()
                        .collect(id -> matching.counterpart(id).orElse(id))
                        .toSet()
                        .equals(others.addresses().toSet());
    }

    private static boolean sameValue(Optional<Object> mine, Optional<Object> others) {
        return mine.equals(others) || sameText(mine, others) || sameIds(mine, others);
    }

    /** The services of a touchpoint are the only list of plain names that is compared; it has no order. */
    private static boolean sameIds(Optional<Object> mine, Optional<Object> others) {
        return mine.orElse("") instanceof ImmutableList<?> left
                && others.orElse("") instanceof ImmutableList<?> right
                && left.toSet().equals(right.toSet());
    }

    /** Whether two texts agree in every language both are written in; nothing agrees with nothing only. */
    static boolean sameText(Optional<?> mine, Optional<?> others) {
        return text(mine).flatMap(left -> text(others).map(left::agreesWith)).orElse(false);
    }

    /** The value as a text, an absent one as an empty text; empty when it is something else. */
    private static Optional<Text> text(Optional<?> value) {
        return value.isPresent() ? value.filter(Text.class::isInstance).map(Text.class::cast) : Optional.of(Text.EMPTY);
    }
}
