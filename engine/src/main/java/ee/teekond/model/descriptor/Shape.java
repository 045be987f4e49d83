package ee.teekond.model.descriptor;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * The descriptor table of a record: its fields in canonical order, bound to the record's components by name. A table that
 * names a component the record lacks, or leaves one out, fails when its class is loaded. Immutable, safe for any thread.
 *
 * @param <R> the record
 */
public final class Shape<R> {

    private final Class<R> type;
    private final ImmutableList<Field> own;
    private final ImmutableList<Field> fields;
    private final ImmutableMap<String, Shape<?>> embedded;
    private final Optional<Field> shorthand;
    private final ImmutableList<String> exactlyOne;
    private final ImmutableList<Binding> bindings;
    private final ImmutableMap<String, Field> byName;
    private final ImmutableMap<String, Binding> holders;
    private final MethodHandle constructor;

    private Shape(Builder<R> table) {
        type = table.type;
        own = table.fields.toImmutable();
        embedded = table.embedded.toImmutable();
        fields = own.newWithAll(embedded.valuesView().flatCollect(Shape::fields));
        shorthand = table.shorthand.map(name -> own.detect(field -> field.name().equals(name)));
        exactlyOne = table.exactlyOne;
        bindings = Lists.immutable.with(type.getRecordComponents()).collect(this::bind);
        if (bindings.count(binding -> binding.field().isPresent()) != own.size()) {
            throw new IllegalStateException(type + " lacks a component its table names: " + own);
        }
        byName = fields.groupByUniqueKey(Field::name);
        holders = byName.collectValues((name, field) -> bindings.detect(binding -> binding.holds(field)));
        constructor = Binding.constructor(type);
    }

    /** Starts a table for {@code type}. */
    public static <R extends Record> Builder<R> of(Class<R> type) {
        return new Builder<>(type);
    }

    /** Every field, embedded ones last, in canonical order. */
    public ImmutableList<Field> fields() {
        return fields;
    }

    /** The field called {@code name}. */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The one field whose bare value may stand for the whole record. */
    public Optional<Field> shorthand() {
        return shorthand;
    }

    /** Names of fields of which exactly one must be present; empty when there is no such rule. */
    public ImmutableList<String> exactlyOne() {
        return exactlyOne;
    }

    /** The value of a field; empty when it is absent or has its standard value. */
    public Optional<Object> get(Object record, Field field) {
        Binding holder = holder(field);
        Optional<Shape<?>> inner = holder.embedded();
        return inner.isPresent() ? inner.get().get(holder.raw(record), field) : holder.value(record);
    }

    /** Reads the component a field stands in as it is; looked up once, for those who read one field of many records. */
    Function<Object, Object> reader(Field field) {
        Binding holder = holder(field);
        return holder.embedded()
                .map(inner -> holder.reader().andThen(inner.reader(field)))
                .orElseGet(holder::reader);
    }

    private Binding holder(Field field) {
        Binding holder = holders.get(field.name());
        if (holder == null) {
            throw new IllegalArgumentException(type + " has no field " + field);
        }
        return holder;
    }

    /** Whether a value of a field says more than the field's absence would. */
    public boolean says(Field field, Object value) {
        Binding holder = holder(field);
        return holder.embedded().map(inner -> inner.says(field, value)).orElseGet(() -> !holder.isStandard(value));
    }

    /** Whether a value is a record of this table. */
    public boolean isOf(Object value) {
        return type.isInstance(value);
    }

    /** Builds a record from values by field name; absent ones get their standard value. */
    public R create(MapIterable<String, Object> values) {
        return type.cast(Binding.invoke(constructor, bindings.collect(binding -> binding.argument(values))));
    }

    /** Every present value by field name. */
    public MutableMap<String, Object> values(Object record) {
        MutableMap<String, Object> values = Maps.mutable.empty();
        for (Binding binding : bindings) {
            binding.embedded()
                    .ifPresentOrElse(
                            shape -> values.putAll(shape.values(binding.raw(record))),
                            () -> binding.value(record).ifPresent(value -> values.put(binding.name(), value)));
        }
        return values;
    }

    private Binding bind(RecordComponent component) {
        String name = component.getName();
        return new Binding(
                component,
                Binding.accessor(component),
                own.detectOptional(field -> field.name().equals(name)),
                Optional.ofNullable(embedded.get(name)));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /** Writes a table row by row. */
    public static final class Builder<R> {
        private final Class<R> type;
        private final MutableList<Field> fields = Lists.mutable.empty();
        private final MutableMap<String, Shape<?>> embedded = Maps.mutable.empty();
        private Optional<String> shorthand = Optional.empty();
        private ImmutableList<String> exactlyOne = Lists.immutable.empty();

        private Builder(Class<R> type) {
            this.type = type;
        }

        /** A field without which the record is refused. */
        public Builder<R> required(String name, FieldType fieldType) {
            fields.add(new Field(name, fieldType, true, Optional.empty()));
            return this;
        }

        /** A field that may be absent. */
        public Builder<R> optional(String name, FieldType fieldType) {
            fields.add(new Field(name, fieldType, false, Optional.empty()));
            return this;
        }

        /** A field whose absence means {@code value}. */
        public Builder<R> standard(String name, FieldType fieldType, Object value) {
            fields.add(new Field(name, fieldType, false, Optional.of(value)));
            return this;
        }

        /** A component that is a record whose fields are written among this record's own. */
        public Builder<R> embed(String component, Shape<?> shape) {
            embedded.put(component, shape);
            return this;
        }

        /** Lets the bare value of the field {@code name} stand for the whole record. */
        public Builder<R> shorthand(String name) {
            shorthand = Optional.of(name);
            return this;
        }

        /** Demands exactly one of the named fields. */
        public Builder<R> exactlyOne(String... names) {
            exactlyOne = Lists.immutable.with(names);
            return this;
        }

        /** The finished table. */
        public Shape<R> build() {
            return new Shape<>(this);
        }
    }
}
