package ee.teekond.file;

import ee.teekond.finding.Rule;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Maps;

/** Decodes a record without an id of its own from a map. */
record LeafDecoder(ValueDecoder value, Shape<?> shape, Node.Mapping mapping) {

    /** What could be read, and the names of the fields that were written. */
    record Fields(MutableMap<String, Object> values, Set<String> written) {}

    /** The record; empty when something it cannot do without is missing or wrong. */
    Optional<Object> decode() {
        Fields fields = entries();
        shape.fields()
                .select(field -> field.required() && !fields.written().contains(field.name()))
                .forEach(field ->
                        value.findings().add(Rule.FILE_MISSING_FIELD, value.about(), mapping.mark(), field.name()));
        boolean whole = shape.fields()
                .allSatisfy(field -> !field.required() || fields.values().containsKey(field.name()));
        return whole && hasExactlyOne(fields) ? Optional.of(shape.create(fields.values())) : Optional.empty();
    }

    /** Its fields, as far as they are written; what is wrong with them is reported. */
    Fields entries() {
        ImmutableList<String> names = shape.fields().collect(Field::name);
        Map<String, Node.Entry> entries =
                new EntryNames(value.findings(), value.about(), value.name(), names).of(mapping);
        MutableMap<String, Object> values = Maps.mutable.empty();
        entries.forEach((name, entry) -> {
            Field field = shape.field(name).orElseThrow();
            value.of(name, entry.value()).decode(field.type()).ifPresent(decoded -> values.put(name, decoded));
        });
        return new Fields(values, entries.keySet());
    }

    private boolean hasExactlyOne(Fields fields) {
        ImmutableList<String> wanted = shape.exactlyOne();
        if (wanted.isEmpty()) {
            return true;
        }
        ImmutableList<String> written = wanted.select(fields.written()::contains);
        ImmutableList<String> said = written.select(name -> says(name, fields));
        if (written.size() != 1 || (said.isEmpty() && fields.values().containsKey(written.get(0)))) {
            value.findings()
                    .add(Rule.FILE_EXACTLY_ONE, value.about(), mapping.mark(), value.name(), wanted.makeString(", "));
        }
        return written.size() == 1 && said.size() == 1;
    }

    private boolean says(String name, Fields fields) {
        return Optional.ofNullable(fields.values().get(name))
                .filter(decoded -> shape.says(shape.field(name).orElseThrow(), decoded))
                .isPresent();
    }
}
