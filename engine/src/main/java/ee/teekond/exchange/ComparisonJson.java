package ee.teekond.exchange;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Coverage;
import ee.teekond.compare.Derivation;
import ee.teekond.compare.Difference;
import ee.teekond.compare.FieldChange;
import ee.teekond.compare.Offered;
import ee.teekond.compare.match.Match;
import ee.teekond.file.CanonicalText;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Text;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: {@code {journey, with, asOf, sample, coverage, stages, differences}}. */
public final class ComparisonJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ComparisonJson() {}

    /** The object. */
    public static String write(Comparison comparison) {
        return text(node(comparison));
    }

    /** The object with the edits that make the other journey this one: {@code {…, edits}}. */
    public static String write(Comparison comparison, Derivation derivation) {
        DocumentKey journey = derivation.start().key();
        ObjectNode node = node(comparison);
        node.set("edits", EditJson.array(derivation.edits().edits().collect(edit -> new AddressedEdit(journey, edit))));
        return text(node);
    }

    private static String text(ObjectNode node) {
        return node.toPrettyString() + "\n";
    }

    private static ObjectNode node(Comparison comparison) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("journey", comparison.journey());
        ObjectNode with = node.putObject("with").put("id", comparison.with().id());
        comparison.with().version().ifPresent(version -> with.put("version", version));
        node.put("asOf", comparison.asOf().toString()).put("sample", comparison.sample());
        coverage(node.putObject("coverage"), comparison.coverage(), comparison.offered());
        ArrayNode stages = node.putArray("stages");
        comparison.stages().forEach(stage -> coverage(stages.addObject().put("id", stage.stage()), stage.coverage()));
        ArrayNode differences = node.putArray("differences");
        comparison.differences().forEach(difference -> difference(differences.addObject(), difference));
        return node;
    }

    /** Structure and, for a municipality, offers. */
    static void coverage(ObjectNode node, Coverage coverage, Optional<Offered> offered) {
        coverage(node, coverage);
        offered.ifPresent(found -> node.putObject("offered")
                .put("yes", found.yes())
                .put("partly", found.partly())
                .put("no", found.no())
                .put("unknown", found.unknown())
                .put("total", found.total()));
    }

    private static void coverage(ObjectNode node, Coverage coverage) {
        share(node.putObject("touchpoints"), coverage.touchpoints());
        share(node.putObject("services"), coverage.services());
    }

    private static void share(ObjectNode node, Coverage.Share share) {
        node.put("covered", share.covered()).put("total", share.total());
    }

    private static void difference(ObjectNode node, Difference difference) {
        node.put("kind", difference.kind().code()).put("moved", difference.moved());
        put(node, "element", difference.element());
        put(node, "counterpart", difference.counterpart());
        node.put("type", difference.type());
        put(node, "touchpoint", difference.touchpoint());
        put(node, "stage", difference.stage());
        node.set("title", text(difference.title()));
        ArrayNode fields = node.putArray("fields");
        difference.fields().forEach(change -> change(fields.addObject(), change));
        difference.match().ifPresent(match -> match(node, match));
        put(node, "deviation", difference.deviation().map(kind -> kind.code()));
        difference.reason().ifPresent(reason -> node.set("reason", text(reason)));
        node.put("sample", difference.sample());
    }

    static void match(ObjectNode node, Match match) {
        node.putObject("match").put("by", match.by().code()).put("confidence", match.confidence() / 100.0);
    }

    private static void change(ObjectNode node, FieldChange change) {
        node.put("name", change.field().name());
        change.from().ifPresent(value -> node.set("from", value(change, value)));
        change.to().ifPresent(value -> node.set("to", value(change, value)));
    }

    private static tools.jackson.databind.JsonNode value(FieldChange change, Object value) {
        return MAPPER.readTree(CanonicalText.json(change.field().type(), value));
    }

    static ObjectNode text(Text text) {
        ObjectNode node = MAPPER.createObjectNode();
        text.wordings().forEachKeyValue((language, wording) -> node.put(language.code(), wording.text()));
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(present -> node.put(name, present));
    }
}
