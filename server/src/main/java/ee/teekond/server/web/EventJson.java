package ee.teekond.server.web;

import ee.teekond.exchange.EditReading;
import ee.teekond.server.store.StoredEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An edit that was made, as history and live events tell it. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventJson() {}

    /** What is told of an edit. {@link EditReading} reads the edit and the way back. */
    static ObjectNode node(StoredEvent event) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("revision", event.revision());
        node.put("clientEditId", event.clientEdit());
        node.put("author", event.author());
        node.put("at", event.at().toString());
        node.set("edit", MAPPER.readTree(event.edit()));
        node.set("inverse", MAPPER.readTree(event.inverse()));
        ArrayNode touched = node.putArray("touched");
        event.touched().forEach(touched::add);
        event.undoes().ifPresent(undone -> node.put("undoes", undone));
        return node;
    }
}
