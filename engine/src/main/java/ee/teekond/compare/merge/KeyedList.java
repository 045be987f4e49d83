package ee.teekond.compare.merge;

import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.LeafType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A list each item of which is known by what it refers to: services, pain points addressed, the ways on from a step.
 *
 * @param keys what the items refer to, in order
 */
record KeyedList(ImmutableList<String> keys, ImmutableList<Object> items) {

    /** The value of a field as such a list; empty if its items have no keys, or two have the same. */
    static Optional<KeyedList> of(Field field, Optional<Object> value) {
        return key(field.type())
                .map(key -> {
                    ImmutableList<Object> items =
                            Lists.immutable.withAll((ImmutableList<?>) value.orElse(Lists.immutable.empty()));
                    return new KeyedList(items.collect(key::of), items);
                })
                .filter(list -> list.keys().distinct().size() == list.keys().size());
    }

    /** How an item's key is found. */
    private interface Key {
        String of(Object item);
    }

    private static Optional<Key> key(FieldType type) {
        if (!(type instanceof ListType list)) {
            return Optional.empty();
        }
        if (list.item() instanceof ReferenceType) {
            return Optional.of(String.class::cast);
        }
        return Optional.of(list.item())
                .filter(LeafType.class::isInstance)
                .map(leaf -> ((LeafType) leaf).shape().get())
                .flatMap(KeyedList::key);
    }

    private static Optional<Key> key(Shape<?> shape) {
        return shape.shorthand()
                .filter(field -> field.type() instanceof ReferenceType && field.required())
                .map(field -> item -> (String) shape.get(item, field).orElseThrow());
    }

    Optional<Object> item(String key) {
        int index = keys.indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /** The keys of items that this list and another do not share as they are. */
    ImmutableList<String> differing(KeyedList other) {
        return Lists.immutable
                .withAll(keys)
                .newWithAll(other.keys)
                .distinct()
                .reject(key -> item(key).equals(other.item(key)));
    }
}
