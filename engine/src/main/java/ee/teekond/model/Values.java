package ee.teekond.model;

import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Shape;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Finds every single value an element holds, however deep in its fields, by way of the descriptor tables. */
public final class Values {

    private Values() {}

    /**
     * A value that is neither a list nor a record of further values.
     *
     * @param path where it stands in its element, such as {@code needs[1].anyOf[0].outcome}
     */
    public record Found(String path, FieldType type, Object value) {}

    /** A reference and where it stands. */
    public record Reference(String path, ReferenceType type, String target) {}

    /** A text and where it stands. */
    public record FoundText(String path, Text text) {}

    /** All values of one element, in reading order. */
    public static ImmutableList<Found> of(Element element) {
        return element.descriptor()
                .fields()
                .flatCollect(field -> element.get(field)
                        .map(value -> in(field.type(), field.name(), value))
                        .orElse(Lists.immutable.empty()));
    }

    /** The references among them. */
    public static ImmutableList<Reference> references(Element element) {
        return of(element)
                .select(found -> found.type() instanceof ReferenceType)
                .collect(found -> new Reference(found.path(), (ReferenceType) found.type(), (String) found.value()));
    }

    /** The texts among them. */
    public static ImmutableList<FoundText> texts(Element element) {
        return of(element)
                .select(found -> found.type().equals(FieldType.TEXT))
                .collect(found -> new FoundText(found.path(), (Text) found.value()));
    }

    private static ImmutableList<Found> in(FieldType type, String path, Object value) {
        return type.match(new Finder(path, type, value));
    }

    private record Finder(String path, FieldType type, Object value)
            implements FieldType.FewCases<ImmutableList<Found>> {
        @Override
        public ImmutableList<Found> otherwise() {
            return Lists.immutable.with(new Found(path, type, value));
        }

        @Override
        public ImmutableList<Found> list(ListType list) {
            return ((ImmutableList<?>) value)
                    .collectWithIndex((item, i) -> in(list.item(), path + "[" + i + "]", item))
                    .flatCollect(found -> found);
        }

        @Override
        public ImmutableList<Found> leaf(Shape<?> shape) {
            return shape.fields()
                    .flatCollect(field -> shape.get(value, field)
                            .map(inner -> in(field.type(), path + "." + field.name(), inner))
                            .orElse(Lists.immutable.empty()));
        }
    }
}
