package ee.teekond.file;

import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ListType;
import ee.teekond.model.descriptor.FieldType.MapType;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.FieldType.Scope;
import ee.teekond.model.descriptor.FieldType.TenthsType;
import ee.teekond.model.descriptor.Kind;
import ee.teekond.model.descriptor.Shape;
import java.math.BigDecimal;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema (draft 2020-12) of documents, made of the same descriptor tables the loader reads, for editors that complete
 * and check while one types. It knows the form of one file, not what other files hold.
 */
public final class DocumentSchema implements FieldType.Cases<ObjectNode> {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String OBJECT = "object";

    private final ObjectNode definitions = MAPPER.createObjectNode();

    private DocumentSchema() {}

    /** The schema as JSON. */
    public static String write() {
        DocumentSchema schema = new DocumentSchema();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Teekond document");
        ArrayNode choices = root.putArray("oneOf");
        DocumentKinds.ALL.forEach(kind -> choices.add(schema.kind(kind, DocumentKinds.key(kind))));
        root.set("$defs", schema.definitions);
        return root.toPrettyString() + "\n";
    }

    private ObjectNode kind(Kind<?> kind, String idKey) {
        if (!definitions.has(kind.name())) {
            ObjectNode node = object();
            definitions.set(kind.name(), node);
            ObjectNode properties = node.putObject("properties");
            Pattern pattern = kind.equals(Journey.KIND) ? Pattern.VERSIONED : Pattern.SLUG;
            properties.set(idKey, pattern(pattern.regex()));
            kind.fields()
                    .forEach(field -> properties.set(field.name(), field.type().match(this)));
            kind.slots().forEach(slot -> properties.set(slot.name(), array(kind(slot.kind(), "id"))));
            ImmutableList<String> own =
                    kind.idFrom().isPresent() ? Lists.immutable.empty() : Lists.immutable.with(idKey);
            require(node, own.newWithAll(required(kind.fields())));
        }
        return reference(kind.name());
    }

    private static ImmutableList<String> required(ImmutableList<Field> fields) {
        return fields.select(Field::required).collect(Field::name);
    }

    @Override
    public ObjectNode text() {
        if (!definitions.has("text")) {
            ObjectNode node = object();
            definitions.set("text", node);
            node.put("minProperties", 1);
            ObjectNode languages = node.putObject("properties");
            for (Language language : Language.values()) {
                languages.set(language.code(), either(filled(), leaf(TextDecoder.WrittenWording.SHAPE)));
            }
        }
        return reference("text");
    }

    @Override
    public ObjectNode string(Pattern pattern) {
        return pattern == Pattern.ANY ? filled() : pattern(pattern.regex());
    }

    @Override
    public ObjectNode flag() {
        return type("boolean");
    }

    @Override
    public ObjectNode integer(IntegerType integer) {
        return type("integer").put("minimum", integer.min()).put("maximum", integer.max());
    }

    @Override
    public ObjectNode tenths(TenthsType tenths) {
        return type("number")
                .put("minimum", new BigDecimal(Tenths.written(tenths.min())))
                .put("maximum", new BigDecimal(Tenths.written(tenths.max())))
                .put("multipleOf", new BigDecimal("0.1"));
    }

    @Override
    public ObjectNode date() {
        return pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}").put("format", "date");
    }

    @Override
    public ObjectNode span() {
        return pattern("P[0-9]{1,4}[DWMY]");
    }

    @Override
    public ObjectNode choice(ChoiceType choice) {
        ObjectNode node = MAPPER.createObjectNode();
        choice.codes().forEach(node.putArray("enum")::add);
        return node;
    }

    @Override
    public ObjectNode reference(ReferenceType reference) {
        return pattern((reference.scope() == Scope.ELEMENT ? Pattern.ELEMENT : Pattern.VERSIONED).regex());
    }

    @Override
    public ObjectNode list(ListType list) {
        ObjectNode many = array(list.item().match(this));
        return list.lone() ? either(list.item().match(this), many) : many;
    }

    @Override
    public ObjectNode map(MapType map) {
        ObjectNode node = type(OBJECT);
        node.set(
                "propertyNames",
                map.key() instanceof TenthsType
                        ? pattern("-?[0-9](\\.[0-9]+)?")
                        : map.key().match(this));
        node.set("additionalProperties", map.value().match(this));
        return node;
    }

    @Override
    public ObjectNode leaf(Shape<?> shape) {
        if (!definitions.has(shape.toString())) {
            ObjectNode node = object();
            definitions.set(shape.toString(), node);
            ObjectNode properties = node.putObject("properties");
            shape.fields()
                    .forEach(field -> properties.set(field.name(), field.type().match(this)));
            require(node, required(shape.fields()));
            if (shape.exactlyOne().notEmpty()) {
                ArrayNode ways = node.putArray("oneOf");
                shape.exactlyOne().forEach(name -> require(ways.addObject(), Lists.immutable.with(name)));
            }
        }
        ObjectNode whole = reference(shape.toString());
        return shape.shorthand()
                .map(field -> either(field.type().match(this), whole))
                .orElse(whole);
    }

    @Override
    public ObjectNode sample() {
        return either(flag(), array(filled()));
    }

    private static ObjectNode object() {
        return type(OBJECT).put("additionalProperties", false);
    }

    private static ObjectNode type(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode filled() {
        return type("string").put("pattern", "\\S");
    }

    private static ObjectNode pattern(String regex) {
        return type("string").put("pattern", "^(?:" + regex + ")$");
    }

    private static ObjectNode array(ObjectNode item) {
        ObjectNode node = type("array");
        node.set("items", item);
        return node;
    }

    private static ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode node = MAPPER.createObjectNode();
        node.putArray("anyOf").add(one).add(other);
        return node;
    }

    private static ObjectNode reference(String definition) {
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + definition);
    }

    private static void require(ObjectNode node, ImmutableList<String> names) {
        if (names.notEmpty()) {
            names.forEach(node.putArray("required")::add);
        }
    }
}
