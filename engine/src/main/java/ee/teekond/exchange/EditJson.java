package ee.teekond.exchange;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Expected;
import ee.teekond.edit.Spot;
import ee.teekond.file.CanonicalText;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ListType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits as JSON: {@code {"format": 1, "edits": [{op, doc, id, …}]}}. Values stand as they stand in documents. {@link
 * EditReading} is the way back.
 */
public final class EditJson {

    /** The format that is written, and the newest that is read. */
    public static final int FORMAT = 1;

    /** Keeps every digit of a number. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EditJson() {}

    /** A file of edits. */
    public static String write(ImmutableList<AddressedEdit> edits) {
        ObjectNode file = MAPPER.createObjectNode().put("format", FORMAT);
        file.set("edits", array(edits));
        return file.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** One edit on one line, without a line feed at its end. {@link EditReading#one} is the way back. */
    public static String line(AddressedEdit edit) {
        return addressed(edit).toString();
    }

    /** The edits alone, as part of another answer. */
    static ArrayNode array(ImmutableList<AddressedEdit> edits) {
        ArrayNode array = MAPPER.createArrayNode();
        edits.forEach(edit -> array.add(addressed(edit)));
        return array;
    }

    private static ObjectNode addressed(AddressedEdit edit) {
        Writing writing = new Writing(Optional.of(edit.document().toString()));
        return edit.edit().match(writing);
    }

    /**
     * Writes one edit.
     *
     * @param document its document's name; empty inside a batch, which has it
     */
    private record Writing(Optional<String> document) implements Edit.Cases<ObjectNode> {

        private ObjectNode start(EditOperation operation) {
            ObjectNode node = MAPPER.createObjectNode().put("op", operation.code());
            document.ifPresent(name -> node.put("doc", name));
            return node;
        }

        @Override
        public ObjectNode add(Edit.Add edit) {
            ObjectNode node = start(EditOperation.ADD).put("id", edit.element().id());
            node.put("kind", edit.element().descriptor().name());
            place(node, edit.spot());
            return node.set("value", MAPPER.readTree(CanonicalText.json(edit.element())));
        }

        @Override
        public ObjectNode remove(Edit.Remove edit) {
            return start(EditOperation.REMOVE).put("id", edit.id());
        }

        @Override
        public ObjectNode set(Edit.Set edit) {
            FieldType type = edit.field().type();
            ObjectNode node = start(EditOperation.SET).put("id", edit.id());
            node.put("field", edit.field().name());
            value(node, type, edit.value());
            edit.expected().ifPresent(expected -> node.set("expect", expected(type, expected)));
            return edit.minor() ? node.put("minor", true) : node;
        }

        private static ObjectNode expected(FieldType type, Expected expected) {
            ObjectNode node = MAPPER.createObjectNode();
            value(node, type, expected.value());
            return node;
        }

        @Override
        public ObjectNode move(Edit.Move edit) {
            ObjectNode node = start(EditOperation.MOVE).put("id", edit.id());
            place(node, edit.spot());
            return node;
        }

        @Override
        public ObjectNode link(Edit.Link edit) {
            ObjectNode node = item(EditOperation.LINK, edit.id(), edit.field(), edit.value());
            edit.at().ifPresent(at -> node.put("at", at));
            return node;
        }

        @Override
        public ObjectNode unlink(Edit.Unlink edit) {
            return item(EditOperation.UNLINK, edit.id(), edit.field(), edit.value());
        }

        private ObjectNode item(EditOperation operation, String id, Field field, Object value) {
            ObjectNode node = start(operation).put("id", id).put("field", field.name());
            value(node, ((ListType) field.type()).item(), Optional.of(value));
            return node;
        }

        @Override
        public ObjectNode batch(Edit.Batch edit) {
            ArrayNode edits = MAPPER.createArrayNode();
            edit.edits().forEach(inner -> edits.add(inner.match(new Writing(Optional.empty()))));
            return start(EditOperation.BATCH).set("edits", edits);
        }

        private static void place(ObjectNode node, Spot spot) {
            node.put("parent", spot.owner()).put("slot", spot.slot());
            spot.after().ifPresent(after -> node.put("after", after));
        }

        private static void value(ObjectNode node, FieldType type, Optional<Object> value) {
            value.ifPresent(present -> node.set("value", tree(CanonicalText.json(type, present))));
        }

        private static JsonNode tree(String json) {
            return MAPPER.readTree(json);
        }
    }
}
