package ee.teekond.file;

import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Manifest;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.Pattern;
import ee.teekond.model.descriptor.Kind;
import org.eclipse.collections.api.list.ImmutableList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of files from the descriptor tables. It says what one file can say by itself: fields, types,
 * choices, ranges, patterns; what depends on other files, on ids or on the order of two values is left to the checks.
 */
public final class DocumentSchema {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final boolean overlay;
    private final ObjectNode definitions = MAPPER.createObjectNode();
    private final SchemaType types = new SchemaType(definitions);

    private DocumentSchema(boolean overlay) {
        this.overlay = overlay;
    }

    /** The schema of documents and of the workspace file. */
    public static String documents() {
        return new DocumentSchema(false).write("urn:teekond:document:" + Manifest.FORMAT, "Teekond document");
    }

    /** The schema of sample overlays, which may leave anything out but ids. */
    public static String overlays() {
        return new DocumentSchema(true).write("urn:teekond:sample:" + Manifest.FORMAT, "Teekond sample overlay");
    }

    private String write(String id, String title) {
        ObjectNode schema = MAPPER.createObjectNode()
                .put("$schema", DRAFT)
                .put("$id", id)
                .put("title", title)
                .put("type", "object");
        ArrayNode kinds = schema.putArray("oneOf");
        for (Kind<? extends Element> kind : DocumentKinds.ALL) {
            String key = DocumentKinds.key(kind);
            Pattern pattern = kind.equals(Journey.KIND) ? Pattern.VERSIONED : Pattern.SLUG;
            ObjectNode properties = MAPPER.createObjectNode();
            properties.set(key, types.string(pattern));
            definitions.set(key, element(kind, key, properties));
            kinds.add(SchemaType.reference(key));
        }
        if (!overlay) {
            kinds.add(types.leaf(Manifest.SHAPE));
        }
        schema.set("$defs", definitions);
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** @param properties starts with the id */
    private ObjectNode element(Kind<?> kind, String idKey, ObjectNode properties) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("title", kind.name()).put("type", "object").put("additionalProperties", false);
        ArrayNode required = schema.putArray("required").add(idKey);
        for (Field field : kind.fields()) {
            if (field.required() && !overlay && !field.name().equals(idKey)) {
                required.add(field.name());
            }
            boolean marks = field.name().equals(Draft.SAMPLE);
            properties.set(field.name(), marks ? marks(kind) : field.type().match(types));
        }
        for (Kind.Slot slot : kind.slots()) {
            properties.set(slot.name(), slot(slot));
        }
        schema.set("properties", properties);
        return schema;
    }

    private ObjectNode slot(Kind.Slot slot) {
        Kind<?> kind = slot.kind();
        String name = DocumentKinds.key(kind) + "Element";
        if (!definitions.has(name)) {
            definitions.putObject(name);
            String idKey = kind.idFrom().orElse("id");
            ObjectNode properties = MAPPER.createObjectNode();
            properties.set(idKey, types.string(Pattern.SLUG));
            definitions.set(name, element(kind, idKey, properties));
        }
        return SchemaType.array(SchemaType.reference(name));
    }

    private static ObjectNode marks(Kind<?> kind) {
        ImmutableList<String> names = kind.fields().collect(Field::name).reject(Draft.SAMPLE::equals);
        ObjectNode fields = MAPPER.createObjectNode();
        names.forEach(fields.putArray("enum")::add);
        return SchemaType.either(SchemaType.ofType("boolean"), SchemaType.array(fields));
    }
}
