package ee.teekond.server.cli;

import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What became of a document in a picture, as JSON: every box, what is shortened, what is left out. */
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ReportJson() {}

    /** {@code {complete, shortened: [{id, kind, lane, full}], dropped: [{id, kind, lane, reason}], boxes: […]}}, in tenths of a unit. */
    static String write(Report report) {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("complete", report.isComplete());
        var shortened = all.putArray("shortened");
        report.shortened()
                .forEach(each -> key(shortened.addObject(), each.key()).put("full", each.full()));
        var dropped = all.putArray("dropped");
        report.dropped().forEach(each -> key(dropped.addObject(), each.key()).put("reason", each.reason()));
        var boxes = all.putArray("boxes");
        report.placed().forEach(each -> box(key(boxes.addObject(), each.key()).put("sheet", each.sheet()), each.box()));
        return all.toPrettyString() + "\n";
    }

    private static ObjectNode key(ObjectNode node, Key key) {
        return node.put("id", key.id()).put("kind", key.kind()).put("lane", key.lane());
    }

    private static void box(ObjectNode node, Box box) {
        node.put("x", box.x()).put("y", box.y()).put("width", box.width()).put("height", box.height());
    }
}
