package ee.teekond.server.web;

import ee.teekond.server.web.Route.Field;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface, OpenAPI 3.1, made from the table of routes. */
final class OpenApi {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)\\}");
    private static final String SCHEMA = "schema";
    private static final String DESCRIPTION = "description";
    private static final String CONTENT = "content";
    private static final String STRING = "string";

    private OpenApi() {}

    static String write() {
        ObjectNode root = MAPPER.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Teekond").put("version", "1");
        ObjectNode paths = root.putObject("paths");
        for (Route route : Routes.all()) {
            ObjectNode path =
                    paths.has(route.path()) ? (ObjectNode) paths.required(route.path()) : paths.putObject(route.path());
            operation(path.putObject(route.method().toLowerCase(Locale.ROOT)), route);
        }
        problem(root.putObject("components").putObject("schemas").putObject("Problem"));
        return root.toPrettyString() + "\n";
    }

    private static void operation(ObjectNode operation, Route route) {
        operation.put("operationId", route.name()).put("summary", route.about());
        ArrayNode parameters = operation.putArray("parameters");
        HOLE.matcher(route.path())
                .results()
                .forEach(hole -> parameters
                        .addObject()
                        .put("name", hole.group(1))
                        .put("in", "path")
                        .put("required", true)
                        .putObject(SCHEMA)
                        .put("type", STRING));
        route.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        if (route.body().notEmpty()) {
            body(operation.putObject("requestBody").put("required", true), route);
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good = responses.putObject(route.changes() ? "2XX" : "200").put(DESCRIPTION, route.about());
        ObjectNode content = good.putObject(CONTENT);
        route.answers().forEach(type -> content.putObject(type.replaceFirst(";.*", "")));
        responses
                .putObject("default")
                .put(DESCRIPTION, "What went wrong.")
                .putObject(CONTENT)
                .putObject(ProblemJson.TYPE)
                .putObject(SCHEMA)
                .put("$ref", "#/components/schemas/Problem");
    }

    private static void parameter(ObjectNode node, Parameter parameter) {
        node.put("name", parameter.name()).put("in", "query").put(DESCRIPTION, parameter.about());
        ObjectNode schema = node.putObject(SCHEMA).put("type", STRING);
        if (parameter.values().notEmpty()) {
            ArrayNode values = schema.putArray("enum");
            parameter.values().forEach(values::add);
        }
    }

    private static void body(ObjectNode body, Route route) {
        ObjectNode schema = body.putObject(CONTENT)
                .putObject(Route.JSON)
                .putObject(SCHEMA)
                .put("type", "object")
                .put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        route.body()
                .forEach(field -> properties
                        .putObject(field.name())
                        .put("type", field.type())
                        .put(DESCRIPTION, field.about()));
        ArrayNode required = schema.putArray("required");
        route.body().select(Field::required).forEach(field -> required.add(field.name()));
    }

    private static void problem(ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (String name : Lists.immutable.with("type", "title", "detail", "instance", "code")) {
            properties.putObject(name).put("type", STRING);
        }
        properties.putObject("status").put("type", "integer");
        properties.putObject("findings").put("type", "array");
        ArrayNode required = schema.putArray("required");
        Lists.immutable
                .with("type", "title", "status", "detail", "instance", "code")
                .forEach(required::add);
    }
}
