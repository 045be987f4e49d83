package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.compare.Versions;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The versions of a reference, and what has changed since the last of them. */
public final class VersionList {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Workspace workspace;
    private final Versions versions;
    private final Labels labels;

    /** A list of versions. */
    public VersionList(Workspace workspace, Versions versions, Language language) {
        this.workspace = workspace;
        this.versions = versions;
        labels = new Labels(workspace, language);
    }

    /** For people. */
    public Table table() {
        return new Table(
                labels.say("versions.title", labels.of(root(versions.working()).title())),
                Lists.immutable.with(
                        Table.words("version", labels.say("versions.version")),
                        Table.words("published", labels.say("versions.published")),
                        Table.numbers("changes", labels.say("versions.changes")),
                        Table.words("notes", labels.say("versions.notes"))),
                versions.published().collect(this::row),
                Lists.immutable.with(working()));
    }

    private ImmutableList<Table.Cell> row(Document version) {
        return Lists.immutable.with(
                cell(version.id()),
                cell(root(version).published().map(Object::toString).orElse("")),
                cell(changes(version).map(String::valueOf).orElse("–")),
                cell(root(version).notes().map(labels::of).orElse("")));
    }

    private String working() {
        return unpublished()
                .map(changes -> labels.say(changes == 0 ? "versions.same" : "versions.since", changes))
                .orElseGet(() -> labels.say("versions.none"));
    }

    /** How many changes led to a version; empty for the first. */
    private Optional<Integer> changes(Document version) {
        int number = Versions.number(version);
        return versions.changes(number)
                .map(edits ->
                        ReleaseNotes.count(workspace, versions.before(number).orElseThrow(), version, edits));
    }

    private Optional<Integer> unpublished() {
        return versions.unpublished()
                .map(edits -> ReleaseNotes.count(workspace, versions.published().getLast(), versions.working(), edits));
    }

    private static Journey root(Document journey) {
        return Journey.KIND.cast(journey.root()).orElseThrow();
    }

    /** As {@code {journey, versions: [{version, published, changes, notes}], unpublished}}. */
    public String json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("journey", versions.working().id());
        ArrayNode array = node.putArray("versions");
        versions.published().forEach(version -> {
            ObjectNode one = array.addObject().put("version", Versions.number(version));
            root(version).published().ifPresent(day -> one.put("published", day.toString()));
            changes(version).ifPresent(changes -> one.put("changes", changes));
            root(version).notes().ifPresent(notes -> one.set("notes", FieldJson.of(FieldType.TEXT, notes)));
        });
        unpublished().ifPresent(changes -> node.put("unpublished", changes));
        return node.toPrettyString() + "\n";
    }
}
