package ee.teekond.exchange;

import ee.teekond.compare.Versions;
import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.edit.Edit.Set;
import ee.teekond.exchange.EditWords.Said;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Edition;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Proposal;
import ee.teekond.model.Stage;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a published version of a reference changes, for people and for programs. */
public final class ReleaseNotes {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String BULLET = "– ";

    private final Labels labels;
    private final Document version;
    private final Optional<Document> before;
    private final Optional<Batch> edits;
    private final ImmutableList<Said> changes;

    /** Notes on one of the versions. */
    public ReleaseNotes(Workspace workspace, Versions versions, int number, Language language) {
        labels = new Labels(workspace, language);
        version = versions.version(number).orElseThrow();
        before = versions.before(number);
        Language source = workspace.manifest().sourceLanguage();
        edits = versions.changes(number)
                .map(batch -> Edit.batch(batch.edits().collect(edit -> weighed(edit, before.orElseThrow(), source))));
        changes = edits.map(edit -> inOrder(new EditWords(workspace, language, before.orElseThrow(), version).of(edit)))
                .orElseGet(Lists.immutable::empty);
    }

    /** The edit, marked if only spelling changes. */
    private static Edit weighed(Edit edit, Document before, Language source) {
        if (!(edit instanceof Set set) || !(set.value().orElse("") instanceof Text now)) {
            return edit;
        }
        boolean minor = Optional.ofNullable(before.elements().get(set.id()))
                .or(() -> Optional.of(before.root()))
                .flatMap(then -> then.get(set.field()))
                .filter(then -> then instanceof Text old && now.respells(old, source))
                .isPresent();
        return new Set(set.id(), set.field(), set.value(), set.expected(), minor);
    }

    /** As they stand in the journey, what is gone last. */
    private ImmutableList<Said> inOrder(ImmutableList<Said> said) {
        ImmutableList<String> order = version.inOrder().collect(Element::id);
        return said.toSortedListBy(change -> {
                    int place = order.indexOf(change.element());
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .toImmutable();
    }

    /** How many changes some edits are, told one by one. */
    static int count(Workspace workspace, Document before, Document after, Batch edits) {
        return new EditWords(workspace, Language.EN, before, after).of(edits).size();
    }

    /** The notes as text, grouped by stage. */
    public String text(int width) {
        Paragraphs out = new Paragraphs(width).line("", title());
        root().notes().ifPresent(notes -> {
            out.gap();
            labels.of(notes).lines().forEach(line -> out.line("", line));
        });
        for (Group group : groups()) {
            out.gap().line("", group.title());
            group.changes().forEach(change -> out.line(BULLET, change.words()));
        }
        return out.toString();
    }

    private String title() {
        String name = labels.of(root().title());
        String day = root().published().map(Object::toString).orElse("–");
        return before.map(previous -> labels.say(
                        "version.title",
                        name,
                        Versions.number(version),
                        day,
                        changes.size(),
                        Versions.number(previous)))
                .orElseGet(() -> labels.say(
                        "version.first",
                        name,
                        Versions.number(version),
                        day,
                        version.all(Stage.KIND).size(),
                        version.all(Touchpoint.KIND).size()));
    }

    private Journey root() {
        return Journey.KIND.cast(version.root()).orElseThrow();
    }

    private record Group(String title, ImmutableList<Said> changes) {}

    /** The journey as a whole, stage by stage, stages that are gone, proposals. */
    private ImmutableList<Group> groups() {
        MutableList<Group> groups = Lists.mutable.empty();
        ImmutableList<Said> whole = changes.select(change -> change.stage().isEmpty());
        ImmutableList<Said> proposals = whole.select(change -> isProposal(change.element()));
        group(groups, labels.say("version.whole"), whole.reject(proposals::contains));
        version.all(Stage.KIND)
                .newWithAll(gone())
                .forEach(stage -> group(
                        groups,
                        labels.of(stage.title()),
                        changes.select(change ->
                                change.stage().filter(stage.id()::equals).isPresent())));
        group(groups, labels.say("version.proposals"), proposals);
        return groups.toImmutable();
    }

    private static void group(MutableList<Group> groups, String title, ImmutableList<Said> changes) {
        if (changes.notEmpty()) {
            groups.add(new Group(title, changes));
        }
    }

    private ImmutableList<Stage> gone() {
        return before.map(previous -> previous.all(Stage.KIND)
                        .reject(stage -> version.elements().containsKey(stage.id())))
                .orElseGet(Lists.immutable::empty);
    }

    private boolean isProposal(String id) {
        return Optional.ofNullable(version.elements().get(id))
                .or(() -> before.map(previous -> previous.elements().get(id)))
                .filter(element -> element.descriptor().equals(Proposal.KIND))
                .isPresent();
    }

    /** As {@code {journey, version, published, previous, notes, catalogue, changes: [{stage, element, text}], edits}}. */
    public String json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("journey", Edition.of(version).id()).put("version", Versions.number(version));
        root().published().ifPresent(day -> node.put("published", day.toString()));
        before.ifPresent(previous -> node.put("previous", Versions.number(previous)));
        root().notes().ifPresent(notes -> node.set("notes", FieldJson.of(FieldType.TEXT, notes)));
        root().catalogue().ifPresent(catalogue -> node.put("catalogue", catalogue));
        ArrayNode array = node.putArray("changes");
        for (Said change : changes) {
            ObjectNode said = array.addObject();
            change.stage().ifPresent(stage -> said.put("stage", stage));
            said.put("element", change.element()).put("text", change.words());
        }
        edits.ifPresent(batch -> node.set(
                "edits",
                EditJson.array(batch.edits()
                        .collect(edit -> new AddressedEdit(
                                new DocumentKey(
                                        Journey.KIND.name(), Edition.of(version).id()),
                                edit)))));
        return node.toPrettyString() + "\n";
    }
}
