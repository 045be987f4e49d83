package ee.teekond.exchange;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Messages;
import ee.teekond.model.Language;
import org.eclipse.collections.api.list.ImmutableList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as a JSON array of {@code {rule, severity, about, message, suggestion?, explained?, file?, line?, column?}}. */
public final class FindingJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private FindingJson() {}

    /** The array, with messages in a language of the interface. */
    public static String write(ImmutableList<Finding> findings, Language language) {
        Messages messages = Messages.in(language);
        ArrayNode array = MAPPER.createArrayNode();
        findings.forEach(finding -> array.add(node(finding, messages, language)));
        return array.toPrettyString() + "\n";
    }

    private static ObjectNode node(Finding finding, Messages messages, Language language) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("rule", finding.rule().code());
        node.put("severity", finding.severity().code());
        ArrayNode about = node.putArray("about");
        finding.about().forEach(about::add);
        node.put("message", messages.of(finding));
        finding.suggestion().ifPresent(meant -> node.put("suggestion", meant));
        finding.explained().ifPresent(reason -> node.put("explained", reason.forReader(language)));
        finding.place()
                .ifPresent(place ->
                        node.put("file", place.file()).put("line", place.line()).put("column", place.column()));
        return node;
    }
}
