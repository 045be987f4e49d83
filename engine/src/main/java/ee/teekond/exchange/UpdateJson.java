package ee.teekond.exchange;

import ee.teekond.compare.merge.Aspect;
import ee.teekond.compare.merge.Conflict;
import ee.teekond.compare.merge.Offered;
import ee.teekond.compare.merge.Update;
import ee.teekond.edit.Edit;
import ee.teekond.model.Edition;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a new version offers as JSON: {@code {journey, from, to, asOf, finished, offered, conflicts, edits, findings}}. */
public final class UpdateJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private UpdateJson() {}

    /**
     * The object.
     *
     * @param language of the consequences in words
     */
    public static String write(Workspace workspace, Update update, Language language, LocalDate asOf) {
        SpokenUpdate words = new SpokenUpdate(workspace, update, language);
        ObjectNode node = MAPPER.createObjectNode();
        node.put("journey", update.before().id());
        edition(node.putObject("from"), update.from());
        edition(node.putObject("to"), update.to());
        node.put("asOf", asOf.toString()).put("finished", update.isFinished());
        node.put(
                "sample",
                update.before()
                        .inOrder()
                        .anySatisfy(element -> element.marks().sample().any()));
        ArrayNode offered = node.putArray("offered");
        ArrayNode conflicts = node.putArray("conflicts");
        for (Offered change : update.offered()) {
            offered(offered.addObject(), update, change, words);
            if (change.isInConflict()) {
                conflict(conflicts.addObject(), change.id(), change.conflict().orElseThrow());
            }
        }
        node.set("edits", edits(update, update.edits().edits()));
        node.putArray("findings");
        return node.toPrettyString() + "\n";
    }

    private static void edition(ObjectNode node, Edition edition) {
        node.put("id", edition.id());
        edition.version().ifPresent(version -> node.put("version", version));
    }

    private static void offered(ObjectNode node, Update update, Offered change, SpokenUpdate words) {
        node.put("id", change.id()).put("kind", change.kind().code());
        node.put("element", change.element()).put("type", change.type());
        node.set("title", ComparisonJson.text(change.title()));
        change.stage().ifPresent(stage -> node.put("stage", stage));
        change.field().ifPresent(field -> node.put("field", field.name()));
        node.put("consequence", words.consequence(change));
        node.set("edits", edits(update, change.edits()));
        ArrayNode subordinate = node.putArray("subordinate");
        change.subordinate().collect(Aspect::toString).forEach(subordinate::add);
        ArrayNode outdates = node.putArray("outdates");
        change.outdates().collect(Language::code).forEach(outdates::add);
        node.put("minor", change.minor())
                .put("taken", change.taken())
                .put("state", change.state().code());
        change.reason().ifPresent(reason -> node.set("reason", ComparisonJson.text(reason)));
    }

    private static void conflict(ObjectNode node, String id, Conflict conflict) {
        node.put("id", id).put("kind", conflict.kind().code()).put("about", conflict.about());
        ArrayNode choices = node.putArray("choices");
        conflict.kind().choices().forEach(choices::add);
    }

    private static ArrayNode edits(Update update, ImmutableList<Edit> edits) {
        return EditJson.array(
                edits.collect(edit -> new AddressedEdit(update.before().key(), edit)));
    }
}
