package ee.teekond.model.descriptor;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/** How one record component is read from and given to its record. */
record Binding(RecordComponent component, MethodHandle accessor, Optional<Field> field, Optional<Shape<?>> embedded) {

    /** Of all accessors, so that a call need not adapt them each time. */
    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);

    String name() {
        return component.getName();
    }

    /** Whether the component is this field, or a record that has it. */
    boolean holds(Field wanted) {
        return field.or(() -> embedded.flatMap(shape -> shape.field(wanted.name())))
                .filter(wanted::equals)
                .isPresent();
    }

    /** The component as it stands in the record. */
    Object raw(Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (Throwable impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    /** Reads the component of many records: as fast as calling its accessor, but slow to make. */
    @SuppressWarnings("unchecked") // the factory makes what it is asked for
    Function<Object, Object> reader() {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle direct = lookup.unreflect(component.getAccessor());
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            GENERIC,
                            direct,
                            direct.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    /** The component's value, empty when it says no more than absence would. */
    Optional<Object> value(Object record) {
        Object raw = raw(record);
        Object value = raw instanceof Optional<?> optional ? optional.orElse(null) : raw;
        if (value == null || isStandard(value)) {
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Whether the value says no more than absence would. */
    boolean isStandard(Object value) {
        boolean optional = component.getType() == Optional.class;
        return (!optional && isEmpty(value))
                || field.flatMap(Field::standard).filter(value::equals).isPresent();
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof Boolean truth && !truth)
                || (value instanceof ImmutableList<?> list && list.isEmpty())
                || (value instanceof ImmutableSortedMap<?, ?> map && map.isEmpty());
    }

    /** What to hand to the constructor. */
    Object argument(MapIterable<String, Object> values) {
        if (embedded.isPresent()) {
            return embedded.get().create(values);
        }
        Optional<Object> value = Optional.ofNullable(values.get(name()));
        if (component.getType() == Optional.class) {
            return value;
        }
        return value.or(() -> field.flatMap(Field::standard)).orElseGet(this::absent);
    }

    private Object absent() {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return false;
        }
        if (type == ImmutableList.class) {
            return Lists.immutable.empty();
        }
        if (type == ImmutableSortedMap.class) {
            return SortedMaps.immutable.empty();
        }
        throw new IllegalArgumentException(component.getDeclaringRecord().getSimpleName() + " needs " + name());
    }

    static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(GENERIC);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(component + " must be public", notPublic);
        }
    }

    static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            return MethodHandles.publicLookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parameters.length);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException(type + " must be a public record", notPublic);
        }
    }

    static Object invoke(MethodHandle constructor, ImmutableList<Object> arguments) {
        try {
            return constructor.invoke(arguments.toArray());
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new IllegalStateException("cannot build " + arguments, impossible);
        }
    }
}
