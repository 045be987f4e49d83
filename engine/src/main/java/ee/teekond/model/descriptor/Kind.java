package ee.teekond.model.descriptor;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.jspecify.annotations.Nullable;

/**
 * The descriptor table of an element kind: the shape of its record and the lists of elements it owns.
 *
 * @param <E> the element's record; its first component is its id
 */
public final class Kind<E> {

    private static final String ID = "id";

    private final String name;
    private final Class<E> type;
    private final Shape<E> shape;
    private final ImmutableList<Field> fields;
    private final ImmutableList<Slot> slots;
    private final Optional<String> idFrom;
    private final boolean shared;
    private @Nullable Function<Object, Object> caption;

    private Kind(
            String name,
            Class<E> type,
            Shape<E> shape,
            ImmutableList<Slot> slots,
            Optional<String> idFrom,
            boolean shared) {
        this.name = name;
        this.type = type;
        this.shape = shape;
        this.fields = shape.fields().reject(field -> field.name().equals(ID));
        this.slots = slots;
        this.idFrom = idFrom;
        this.shared = shared;
    }

    /** A list of elements an element owns, in order. */
    public record Slot(String name, Kind<?> kind) {}

    /** Starts the table of the kind called {@code name}, singular, in kebab case. */
    public static <E extends Record> Builder<E> of(String name, Class<E> type) {
        return new Builder<>(name, type);
    }

    /** The kind's name in references and answers, such as {@code pain-point}. */
    public String name() {
        return name;
    }

    /** The fields, without the id. */
    public ImmutableList<Field> fields() {
        return fields;
    }

    /** The field called {@code name}. */
    public Optional<Field> field(String field) {
        return field.equals(ID) ? Optional.empty() : shape.field(field);
    }

    /** What it owns, in canonical order. */
    public ImmutableList<Slot> slots() {
        return slots;
    }

    /** The slot called {@code slot}. */
    public Optional<Slot> slot(String slot) {
        return slots.detectOptional(candidate -> candidate.name().equals(slot));
    }

    /** The field whose value is also the id, for elements that have no id of their own. */
    public Optional<String> idFrom() {
        return idFrom;
    }

    /** Whether other documents refer to its elements by bare id, so that their ids are unique in a workspace. */
    public boolean shared() {
        return shared;
    }

    /** The value of a field; empty when absent. */
    public Optional<Object> get(Object element, Field field) {
        return shape.get(element, field);
    }

    /**
     * Reads one field of many elements quickly, as it stands in the record: an {@code Optional} if the component is one, the
     * standard value if nothing else was said.
     */
    public Function<Object, Object> reader(Field field) {
        return shape.reader(field);
    }

    /** What an element is called or says: its title, else its text, of kinds that have one. */
    public Optional<Object> caption(Object element) {
        Function<Object, Object> reader = caption;
        if (reader == null) {
            // made when first asked for, since few kinds ever are; who comes at the same time makes another as good
            reader = field("title").or(() -> field("text")).map(this::reader).orElse(nameless -> Optional.empty());
            caption = reader;
        }
        Object value = reader.apply(element);
        return value instanceof Optional<?> optional ? optional.map(text -> text) : Optional.of(value);
    }

    /** Whether a value of a field says more than the field's absence would. */
    public boolean says(Field field, Object value) {
        return shape.says(field, value);
    }

    /** Builds an element from values by field name. */
    public E create(String id, MapIterable<String, Object> values) {
        MutableMap<String, Object> all = Maps.mutable.<String, Object>of(ID, id);
        values.forEachKeyValue(all::put);
        return shape.create(all);
    }

    /** The same element with one field changed; empty takes the value away. */
    public E with(Object element, Field field, Optional<Object> value) {
        MutableMap<String, Object> values = shape.values(element);
        values.remove(field.name());
        value.ifPresent(present -> values.put(field.name(), present));
        return shape.create(values);
    }

    /** The element as its own type. */
    public Optional<E> cast(Object element) {
        return type.isInstance(element) ? Optional.of(type.cast(element)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes a table row by row. */
    public static final class Builder<E extends Record> {
        private final String name;
        private final Class<E> type;
        private final Shape.Builder<E> shape;
        private final MutableList<Slot> slots = Lists.mutable.empty();
        private Optional<String> idFrom = Optional.empty();
        private boolean shared;

        private Builder(String name, Class<E> type) {
            this.name = name;
            this.type = type;
            this.shape = Shape.of(type).required(ID, FieldType.SLUG);
        }

        /** See {@link Shape.Builder#required}. */
        public Builder<E> required(String field, FieldType fieldType) {
            shape.required(field, fieldType);
            return this;
        }

        /** See {@link Shape.Builder#optional}. */
        public Builder<E> optional(String field, FieldType fieldType) {
            shape.optional(field, fieldType);
            return this;
        }

        /** See {@link Shape.Builder#standard}. */
        public Builder<E> standard(String field, FieldType fieldType, Object value) {
            shape.standard(field, fieldType, value);
            return this;
        }

        /** See {@link Shape.Builder#embed}. */
        public Builder<E> embed(String component, Shape<?> embedded) {
            shape.embed(component, embedded);
            return this;
        }

        /** Elements of {@code kind} belong to this one, in the list called {@code slot}. */
        public Builder<E> owns(String slot, Kind<?> kind) {
            slots.add(new Slot(slot, kind));
            return this;
        }

        /** The element's id is the value of {@code field}. */
        public Builder<E> idFrom(String field) {
            idFrom = Optional.of(field);
            return this;
        }

        /** See {@link Kind#shared}. */
        public Builder<E> shared() {
            shared = true;
            return this;
        }

        /** The finished table. */
        public Kind<E> build() {
            return new Kind<>(name, type, shape.build(), slots.toImmutable(), idFrom, shared);
        }
    }
}
