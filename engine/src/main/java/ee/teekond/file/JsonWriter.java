package ee.teekond.file;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a tree as canonical JSON: two spaces of indent, line feeds, fields in the tree's order. */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /** The document as text, ending in a line feed. */
    static String write(Node document) {
        return write(document, context());
    }

    /** The same with nothing between its words, so that the only line feed is its last character. */
    static String line(Node document) {
        return write(document, ObjectWriteContext.empty());
    }

    private static String write(Node document, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            document.match(new Writing(json));
        }
        return out.append('\n').toString();
    }

    private static ObjectWriteContext context() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }

    private record Writing(JsonGenerator json) implements Node.Cases<JsonGenerator> {
        @Override
        public JsonGenerator scalar(Node.Scalar scalar) {
            return scalar.style() == Node.Style.LITERAL
                    ? json.writeRawValue(scalar.text())
                    : json.writeString(scalar.text());
        }

        @Override
        public JsonGenerator sequence(Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> item.match(this));
            return json.writeEndArray();
        }

        @Override
        public JsonGenerator mapping(Node.Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach(entry -> entry.value().match(new Writing(json.writeName(entry.name()))));
            return json.writeEndObject();
        }
    }
}
