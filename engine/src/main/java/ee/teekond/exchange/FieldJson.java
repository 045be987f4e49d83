package ee.teekond.exchange;

import ee.teekond.model.Text;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.Shape;
import java.math.BigDecimal;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value of a field for programs: numbers as numbers, texts by language without their state. */
record FieldJson(Object value) implements FieldType.FewCases<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static JsonNode of(FieldType type, Object value) {
        return type.match(new FieldJson(value));
    }

    @Override
    public JsonNode otherwise() {
        return NODES.stringNode(value.toString());
    }

    @Override
    public JsonNode text() {
        ObjectNode text = NODES.objectNode();
        ((Text) value).wordings().forEachKeyValue((language, wording) -> text.put(language.code(), wording.text()));
        return text;
    }

    @Override
    public JsonNode flag() {
        return NODES.booleanNode((Boolean) value);
    }

    @Override
    public JsonNode integer(IntegerType type) {
        return NODES.numberNode((Integer) value);
    }

    @Override
    public JsonNode decimal(DecimalType type) {
        return NODES.numberNode(new BigDecimal(type.written((Long) value)));
    }

    @Override
    public JsonNode choice(ChoiceType type) {
        return NODES.stringNode(((Choice) value).code());
    }

    @Override
    public JsonNode list(ListType type) {
        ArrayNode array = NODES.arrayNode();
        ((ImmutableList<?>) value).forEach(item -> array.add(of(type.item(), item)));
        return array;
    }

    @Override
    public JsonNode map(MapType type) {
        ObjectNode map = NODES.objectNode();
        ((ImmutableSortedMap<?, ?>) value)
                .forEachKeyValue((key, part) -> map.set(of(type.key(), key).asString(), of(type.value(), part)));
        return map;
    }

    @Override
    public JsonNode leaf(Shape<?> shape) {
        ObjectNode leaf = NODES.objectNode();
        shape.fields()
                .forEach(field ->
                        shape.get(value, field).ifPresent(part -> leaf.set(field.name(), of(field.type(), part))));
        return leaf;
    }
}
