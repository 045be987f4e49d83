package ee.teekond.disclosure;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A number that is listed for a part of everything, such as for one reason and any need in half a year.
 *
 * @param where by dimension, which values it is of; empty if it is of all. Every number of a list has the same dimensions
 */
public record Listed(ImmutableList<Optional<ImmutableSet<String>>> where, People people) {

    /** Whether it is also of a value in a dimension; the empty one is a value nobody names. */
    boolean isOf(int dimension, String value) {
        return where.get(dimension).map(values -> values.contains(value)).orElse(true);
    }

    /** Whether there can be somebody whom both count. */
    boolean meets(Listed other) {
        return where.zip(other.where)
                .allSatisfy(pair -> pair.getOne().isEmpty()
                        || pair.getTwo().isEmpty()
                        || pair.getOne().get().anySatisfy(pair.getTwo().get()::contains));
    }

    /** The values it names in a dimension. */
    Iterable<String> values(int dimension) {
        return where.get(dimension).<Iterable<String>>map(values -> values).orElseGet(Lists.immutable::empty);
    }
}
