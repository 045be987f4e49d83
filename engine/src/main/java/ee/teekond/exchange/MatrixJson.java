package ee.teekond.exchange;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Matrix;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A matrix as JSON: {@code {reference, asOf, sample, journeys, rows: [{element, type, stage, title, cells}]}}. */
public final class MatrixJson {

    private MatrixJson() {}

    /** The object. */
    public static String write(Matrix matrix) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        ObjectNode reference =
                node.putObject("reference").put("id", matrix.reference().id());
        matrix.reference().version().ifPresent(version -> reference.put("version", version));
        node.put("asOf", matrix.asOf().toString()).put("sample", matrix.sample());
        ArrayNode journeys = node.putArray("journeys");
        matrix.columns().forEach(column -> column(journeys.addObject(), column));
        ArrayNode rows = node.putArray("rows");
        matrix.rows().forEach(row -> row(rows.addObject(), matrix, row));
        return node.toPrettyString() + "\n";
    }

    private static void column(ObjectNode node, Matrix.Column column) {
        node.put("id", column.journey());
        put(node, "municipality", column.municipality());
        ComparisonJson.coverage(node.putObject("coverage"), column.coverage(), column.offered());
    }

    private static void row(ObjectNode node, Matrix matrix, Matrix.Row row) {
        put(node, "element", row.element());
        node.put("type", row.type());
        put(node, "touchpoint", row.touchpoint());
        put(node, "stage", row.stage());
        node.set("title", ComparisonJson.text(row.title()));
        node.put("added", row.added()).put("have", row.have());
        ObjectNode counts = node.putObject("counts");
        for (DifferenceKind kind : DifferenceKind.values()) {
            if (row.count(kind) > 0) {
                counts.put(kind.code(), row.count(kind));
            }
        }
        ArrayNode cells = node.putArray("cells");
        row.cells()
                .forEachWithIndex((cell, index) -> cell.ifPresent(found -> cell(
                        cells.addObject()
                                .put("journey", matrix.columns().get(index).journey()),
                        found)));
    }

    private static void cell(ObjectNode node, Matrix.Cell cell) {
        node.put("kind", cell.kind().code()).put("moved", cell.moved());
        put(node, "element", cell.element());
        cell.match().ifPresent(match -> ComparisonJson.match(node, match));
        put(node, "deviation", cell.deviation().map(kind -> kind.code()));
        cell.reason().map(ComparisonJson::text).ifPresent(reason -> node.set("reason", reason));
        node.put("sample", cell.sample());
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(present -> node.put(name, present));
    }
}
