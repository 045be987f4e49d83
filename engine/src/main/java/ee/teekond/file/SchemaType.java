package ee.teekond.file;

import ee.teekond.file.TextDecoder.WrittenWording;
import ee.teekond.model.Language;
import ee.teekond.model.Span;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Shape;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a value of each type.
 *
 * @param definitions gets the schemas of records, by name, as records may contain themselves
 */
record SchemaType(ObjectNode definitions) implements FieldType.Cases<ObjectNode> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static ObjectNode ofType(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }

    static ObjectNode reference(String definition) {
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + definition);
    }

    static ObjectNode array(ObjectNode items) {
        return ofType("array").set("items", items);
    }

    static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode either = MAPPER.createObjectNode();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    @Override
    public ObjectNode text() {
        if (!definitions.has("text")) {
            ObjectNode text = definitions
                    .putObject("text")
                    .put("type", "object")
                    .put("additionalProperties", false)
                    .put("minProperties", 1);
            ObjectNode languages = text.putObject("properties");
            ObjectNode wording = either(string(Pattern.ANY), leaf(WrittenWording.SHAPE));
            for (Language language : Language.values()) {
                languages.set(language.code(), wording);
            }
        }
        return reference("text");
    }

    @Override
    public ObjectNode string(Pattern pattern) {
        return ofType("string")
                .put("pattern", pattern == Pattern.ANY ? FieldType.VISIBLE : "^(?:" + pattern.regex() + ")$");
    }

    @Override
    public ObjectNode flag() {
        return ofType("boolean");
    }

    @Override
    public ObjectNode integer(IntegerType type) {
        return ofType("integer").put("minimum", type.min()).put("maximum", type.max());
    }

    @Override
    public ObjectNode decimal(DecimalType type) {
        return ofType("number")
                .put("minimum", new BigDecimal(type.written(type.min())))
                .put("maximum", new BigDecimal(type.written(type.max())))
                .put("multipleOf", BigDecimal.valueOf(1, type.places()));
    }

    @Override
    public ObjectNode date() {
        return ofType("string").put("format", "date").put("pattern", "^" + ValueDecoder.DAY_PATTERN + "$");
    }

    @Override
    public ObjectNode span() {
        return ofType("string").put("pattern", "^" + Span.PATTERN + "$");
    }

    @Override
    public ObjectNode choice(ChoiceType type) {
        ObjectNode choice = MAPPER.createObjectNode();
        type.codes().forEach(choice.putArray("enum")::add);
        return choice;
    }

    @Override
    public ObjectNode reference(ReferenceType type) {
        return string(type.pattern());
    }

    @Override
    public ObjectNode list(ListType type) {
        ObjectNode item = type.item().match(this);
        return type.lone() ? either(item.deepCopy(), array(item)) : array(item);
    }

    @Override
    public ObjectNode map(MapType type) {
        ObjectNode map = ofType("object");
        map.set("propertyNames", type.key().match(new SchemaKey(this)));
        map.set("additionalProperties", type.value().match(this));
        return map;
    }

    @Override
    public ObjectNode leaf(Shape<?> shape) {
        String type = shape.toString();
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, record(shape));
        }
        Optional<ObjectNode> bare = shape.shorthand().map(field -> field.type().match(this));
        return bare.map(value -> either(value, reference(name))).orElseGet(() -> reference(name));
    }

    private ObjectNode record(Shape<?> shape) {
        ObjectNode record = ofType("object").put("additionalProperties", false);
        ArrayNode required = MAPPER.createArrayNode();
        ObjectNode properties = MAPPER.createObjectNode();
        for (Field field : shape.fields()) {
            ObjectNode value = field.type().match(this);
            if (shape.exactlyOne().contains(field.name()) && field.type() instanceof ListType) {
                value.put("minItems", 1);
            }
            properties.set(field.name(), value);
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            record.set("required", required);
        }
        if (shape.exactlyOne().notEmpty()) {
            ArrayNode one = record.putArray("oneOf");
            shape.exactlyOne()
                    .forEach(name -> one.addObject().putArray("required").add(name));
        }
        return record.set("properties", properties);
    }

    /** Which fields may be named depends on the element, so the element's schema says it. */
    @Override
    public ObjectNode sample() {
        return MAPPER.createObjectNode();
    }
}
