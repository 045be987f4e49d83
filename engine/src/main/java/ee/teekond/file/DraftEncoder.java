package ee.teekond.file;

import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Manifest;
import ee.teekond.model.Sample;
import ee.teekond.model.Text;
import ee.teekond.model.Translation;
import ee.teekond.model.Wording;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.model.descriptor.Shape;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;

/** From drafts back to the tree of a file, in canonical order. The way back of {@link ElementDecoder}. */
final class DraftEncoder {

    private DraftEncoder() {}

    /** The whole document. */
    static Node.Mapping document(Draft draft) {
        return element(draft, DocumentKinds.key(draft.kind()));
    }

    /** An element that another one owns. */
    static Node.Mapping owned(Draft draft) {
        return element(draft, "id");
    }

    private static Node.Mapping element(Draft draft, String idKey) {
        Kind<?> kind = draft.kind();
        MutableList<Node.Entry> entries = Lists.mutable.empty();
        boolean implied = idKey.equals("id") && kind.idFrom().isPresent();
        entries.add(entry(implied ? kind.idFrom().orElseThrow() : idKey, string(draft.id())));
        for (Field field : kind.fields()) {
            Optional<Object> value = Optional.ofNullable(draft.values().get(field.name()));
            if (value.isPresent() && !(implied && kind.idFrom().equals(Optional.of(field.name())))) {
                entries.add(entry(field.name(), encode(field.type(), value.orElseThrow())));
            }
        }
        for (Kind.Slot slot : kind.slots()) {
            ImmutableList<Draft> children = draft.children(slot.name());
            if (children.notEmpty()) {
                entries.add(entry(slot.name(), sequence(children.collect(DraftEncoder::owned))));
            }
        }
        return new Node.Mapping(entries.toImmutable(), Node.Mark.NONE, true);
    }

    /** The workspace file. */
    static Node.Mapping manifest(Manifest manifest) {
        return new Value(manifest).fields(Manifest.SHAPE);
    }

    static Node encode(FieldType type, Object value) {
        return type.match(new Value(value));
    }

    /** Encodes one value, as its type asks. */
    private record Value(Object value) implements FieldType.Cases<Node> {
        @Override
        public Node text() {
            return mapping(((Text) value)
                    .wordings()
                    .keyValuesView()
                    .toList()
                    .collect(pair -> entry(pair.getOne().code(), wording(pair.getTwo())))
                    .toImmutable());
        }

        private static Node wording(Wording wording) {
            return wording.state() == Translation.CURRENT
                    ? DraftEncoder.string(wording.text())
                    : mapping(Lists.immutable.with(
                            entry("text", DraftEncoder.string(wording.text())),
                            entry("state", DraftEncoder.string(wording.state().code()))));
        }

        @Override
        public Node string(Pattern pattern) {
            return DraftEncoder.string((String) value);
        }

        @Override
        public Node flag() {
            return literal(value);
        }

        @Override
        public Node integer(IntegerType type) {
            return literal(value);
        }

        @Override
        public Node decimal(DecimalType type) {
            return literal(type.written((Long) value));
        }

        @Override
        public Node date() {
            return DraftEncoder.string(value.toString());
        }

        @Override
        public Node span() {
            return DraftEncoder.string(value.toString());
        }

        @Override
        public Node choice(ChoiceType type) {
            return DraftEncoder.string(((Choice) value).code());
        }

        @Override
        public Node reference(ReferenceType type) {
            return DraftEncoder.string((String) value);
        }

        @Override
        public Node list(ListType type) {
            ImmutableList<?> items = (ImmutableList<?>) value;
            return type.lone() && items.size() == 1
                    ? encode(type.item(), items.get(0))
                    : sequence(items.collect(item -> encode(type.item(), item)));
        }

        @Override
        public Node map(MapType type) {
            return mapping(((ImmutableSortedMap<?, ?>) value)
                    .keyValuesView()
                    .toList()
                    .collect(pair -> entry(key(type, pair.getOne()), encode(type.value(), pair.getTwo())))
                    .toImmutable());
        }

        private static String key(MapType type, Object key) {
            return ((Node.Scalar) encode(type.key(), key)).text();
        }

        @Override
        public Node leaf(Shape<?> shape) {
            ImmutableList<Field> present =
                    shape.fields().select(field -> shape.get(value, field).isPresent());
            if (present.size() == 1 && shape.shorthand().equals(present.getFirstOptional())) {
                Field only = present.get(0);
                return encode(only.type(), shape.get(value, only).orElseThrow());
            }
            return fields(shape);
        }

        Node.Mapping fields(Shape<?> shape) {
            return mapping(shape.fields()
                    .select(field -> shape.get(value, field).isPresent())
                    .collect(field -> entry(
                            field.name(),
                            encode(field.type(), shape.get(value, field).orElseThrow()))));
        }

        @Override
        public Node sample() {
            Sample sample = (Sample) value;
            return sample.whole()
                    ? literal(true)
                    : sequence(sample.fields()
                            .toList()
                            .collect(DraftEncoder::string)
                            .toImmutable());
        }
    }

    private static Node.Entry entry(String name, Node value) {
        return new Node.Entry(name, Node.Mark.NONE, value);
    }

    private static Node.Scalar string(String text) {
        return new Node.Scalar(text, Node.Style.QUOTED, Node.Mark.NONE);
    }

    private static Node.Scalar literal(Object value) {
        return new Node.Scalar(value.toString(), Node.Style.LITERAL, Node.Mark.NONE);
    }

    private static Node sequence(ImmutableList<? extends Node> items) {
        return new Node.Sequence(Lists.immutable.withAll(items), Node.Mark.NONE);
    }

    private static Node.Mapping mapping(ImmutableList<Node.Entry> entries) {
        return new Node.Mapping(entries, Node.Mark.NONE);
    }
}
