package ee.teekond.compare;

import ee.teekond.compare.match.Matching;
import ee.teekond.compare.match.Point;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Sample;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
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

    private static final ImmutableMap<Kind<?>, ImmutableList<Compared>> TABLE = Lists.immutable
            .<Kind<?>>with(Stage.KIND, Touchpoint.KIND, PainPoint.KIND, Proposal.KIND)
            .toImmutableMap(kind -> kind, Fields::table);

    /** What remains to be compared of an element that both journeys share. */
    private static final ImmutableMap<Kind<?>, ImmutableList<Compared>> LINKS =
            TABLE.collectValues((kind, table) -> table.select(Compared::links));

    private final Matching matching;
    private final Ways ways;

    Fields(Matching matching) {
        this.matching = matching;
        this.ways = new Ways(matching);
    }

    /** Whether a field of ours says the same as one of theirs. */
    private interface Sameness {
        boolean test(Fields fields, Point our, Point their);
    }

    /**
     * A field that counts.
     *
     * @param links whether the field names other elements
     */
    private record Compared(Field field, boolean links, Sameness sameness) {}

    private static ImmutableList<Compared> table(Kind<?> kind) {
        return ComparedFields.of(kind)
                .collect(field -> Optional.ofNullable(LINKING.get(field.name()))
                        .map(linking -> new Compared(field, true, linking))
                        .orElseGet(() -> new Compared(field, false, plain(kind.reader(field)))));
    }

    /** What is equal in the record is the same; what is not may still be. */
    private static Sameness plain(Function<Object, Object> reader) {
        return (fields, our, their) -> {
            Object mine = reader.apply(our.element());
            Object others = reader.apply(their.element());
            return mine == others || mine.equals(others) || sameValue(mine, others);
        };
    }

    /** Whether one of the fields that count is invented. */
    static boolean isSample(Kind<?> kind, Sample sample) {
        return TABLE.getIfAbsentValue(kind, Lists.immutable.empty())
                .anySatisfy(compared -> sample.covers(compared.field().name()));
    }

    /** What changed from their element to ours. */
    ImmutableList<FieldChange> changes(Point our, Point their) {
        ImmutableList<Compared> table = (isShared(our, their) ? LINKS : TABLE).get(our.kind());
        ImmutableList<FieldChange> changes = Lists.immutable.empty();
        for (int i = 0; i < table.size(); i++) {
            Compared compared = table.get(i);
            if (!compared.sameness().test(this, our, their)) {
                Field field = compared.field();
                changes = changes.newWith(new FieldChange(
                        field, their.element().get(field), our.element().get(field)));
            }
        }
        return changes;
    }

    @SuppressWarnings("ReferenceEquality") // equal ones are compared field by field, which is what takes the time
    private static boolean isShared(Point our, Point their) {
        return our.element() == their.element();
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

    private static boolean sameValue(Object mine, Object others) {
        Object one = present(mine);
        Object other = present(others);
        return (one instanceof Text left && other instanceof Text right && left.agreesWith(right))
                || sameIds(one, other);
    }

    /** The services of a touchpoint are the only list of plain names that is compared; it has no order. */
    private static boolean sameIds(Object mine, Object others) {
        return mine instanceof ImmutableList<?> left
                && others instanceof ImmutableList<?> right
                && left.toSet().equals(right.toSet());
    }

    /** What an optional component holds; an absent text is one that says nothing. */
    private static Object present(Object value) {
        return value instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : Text.EMPTY : value;
    }

    /** Whether two texts agree; an absent one says nothing. */
    static boolean sameText(Optional<Text> mine, Optional<Text> others) {
        return mine.orElse(Text.EMPTY).agreesWith(others.orElse(Text.EMPTY));
    }
}
