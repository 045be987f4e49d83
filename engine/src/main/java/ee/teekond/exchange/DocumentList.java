package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Edition;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Organisation;
import ee.teekond.model.Outcome;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Translation;
import ee.teekond.model.Values;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All documents or shared elements of a kind, with what tells them apart. */
public final class DocumentList {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final ImmutableList<Kind<? extends Element>> KINDS = DocumentKinds.ALL
            .reject(kind -> plural(kind).equals("organisations") || plural(kind).equals("target-groups"))
            .newWithAll(Lists.immutable.with(TargetGroup.KIND, Organisation.KIND, Outcome.KIND, Service.KIND));

    private final Workspace workspace;
    private final Kind<? extends Element> kind;
    private final Language language;
    private final ImmutableList<Element> elements;

    private DocumentList(Workspace workspace, Kind<? extends Element> kind, Language language) {
        this.workspace = workspace;
        this.kind = kind;
        this.language = language;
        elements = kind.shared()
                ? workspace
                        .all(kind)
                        .collect(Element.class::cast)
                        .toSortedListBy(Element::id)
                        .toImmutable()
                : workspace.documents(kind).collect(Document::root);
    }

    /** The list of a kind named in the plural; empty when there is no such kind. */
    public static Optional<DocumentList> of(Workspace workspace, String plural, Language language) {
        return KINDS.detectOptional(kind -> plural(kind).equals(plural))
                .map(kind -> new DocumentList(workspace, kind, language));
    }

    /** What can be listed, in the plural. */
    public static ImmutableList<String> kinds() {
        return KINDS.collect(DocumentList::plural).toSortedList().toImmutable();
    }

    private static String plural(Kind<?> kind) {
        String name = kind.name();
        if (name.endsWith("s")) {
            return name;
        }
        return name.endsWith("y") && !name.endsWith("ey") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /** For people and spreadsheets: id, title and every field that is a word or a reference. */
    public Table table() {
        ImmutableList<Field> fields = kind.fields()
                .select(field -> field.type() instanceof ChoiceType || field.type() instanceof ReferenceType);
        return Table.of(
                "",
                Lists.immutable
                        .with(Table.words("id", "id"), Table.words("title", "title"))
                        .newWithAll(fields.collect(field -> Table.words(field.name(), field.name()))),
                elements.collect(element -> Lists.immutable
                        .with(cell(element.id() + (element.isSample() ? " *" : "")), cell(title(element)))
                        .newWithAll(fields.collect(field -> cell(shown(element, field))))));
    }

    private String title(Element element) {
        return element.caption().map(text -> text.forReader(language)).orElse("");
    }

    private static String shown(Element element, Field field) {
        return element.get(field)
                .or(field::standard)
                .map(value -> value instanceof Choice choice ? choice.code() : value.toString())
                .orElse("");
    }

    /** For programs: an array of {@code {id, kind, title, …}}. */
    public String json() {
        ArrayNode array = MAPPER.createArrayNode();
        elements.forEach(element -> array.add(node(element)));
        return array.toPrettyString() + "\n";
    }

    private ObjectNode node(Element element) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", element.id()).put("kind", kind.name());
        ObjectNode title = node.putObject("title");
        element.caption()
                .ifPresent(text -> text.wordings()
                        .forEachKeyValue((inLanguage, wording) -> title.put(inLanguage.code(), wording.text())));
        if (element instanceof Journey journey) {
            journey(node, journey);
        } else {
            kind.fields()
                    .select(field -> field.type() instanceof ChoiceType || field.type() instanceof ReferenceType)
                    .forEach(field ->
                            element.get(field).ifPresent(value -> node.put(field.name(), shown(element, field))));
        }
        node.put("sample", element.isSample());
        return node;
    }

    private void journey(ObjectNode node, Journey journey) {
        Document document = workspace.document(Journey.KIND, journey.id()).orElseThrow();
        node.put("targetGroup", journey.targetGroup());
        journey.municipality().ifPresent(municipality -> node.put("municipality", municipality));
        node.put("isReference", journey.municipality().isEmpty());
        journey.version().ifPresent(version -> node.put("version", version));
        journey.basedOn().map(Edition::of).ifPresent(based -> {
            ObjectNode basis = node.putObject("basedOn").put("id", based.id());
            based.version().ifPresent(version -> basis.put("version", version));
        });
        node.put("status", journey.status().code());
        node.put("stages", document.all(Stage.KIND).size());
        node.put("touchpoints", document.all(Touchpoint.KIND).size());
        languages(node.putObject("languages"), document);
    }

    private static void languages(ObjectNode node, Document document) {
        ImmutableList<Text> texts =
                document.inOrder().flatCollect(Values::texts).collect(Values.FoundText::text);
        for (Language language : Language.values()) {
            ImmutableList<Optional<Wording>> wordings = texts.collect(text -> text.in(language));
            ObjectNode counts = node.putObject(language.code());
            for (Translation state : Translation.values()) {
                counts.put(
                        state.code(),
                        wordings.count(wording ->
                                wording.filter(in -> in.state() == state).isPresent()));
            }
            counts.put("missing", wordings.count(Optional::isEmpty));
        }
    }
}
