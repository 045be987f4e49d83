package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.model.Activity;
import ee.teekond.model.AdoptionRule;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.Dismissal;
import ee.teekond.model.Document;
import ee.teekond.model.DocumentKinds;
import ee.teekond.model.Edition;
import ee.teekond.model.Element;
import ee.teekond.model.Indicator;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.MapView;
import ee.teekond.model.Material;
import ee.teekond.model.Organisation;
import ee.teekond.model.Outcome;
import ee.teekond.model.Plan;
import ee.teekond.model.Population;
import ee.teekond.model.Service;
import ee.teekond.model.Stage;
import ee.teekond.model.TargetGroup;
import ee.teekond.model.Term;
import ee.teekond.model.Text;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Translation;
import ee.teekond.model.Values;
import ee.teekond.model.Wording;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Field;
import ee.teekond.model.descriptor.FieldType;
import ee.teekond.model.descriptor.FieldType.ChoiceType;
import ee.teekond.model.descriptor.FieldType.DecimalType;
import ee.teekond.model.descriptor.FieldType.IntegerType;
import ee.teekond.model.descriptor.FieldType.ReferenceType;
import ee.teekond.model.descriptor.Kind;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All documents or elements of a kind, with what tells them apart. */
public final class DocumentList {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final ImmutableList<Kind<? extends Element>> KINDS = DocumentKinds.ALL
            .reject(kind -> plural(kind).equals("organisations") || plural(kind).equals("target-groups"))
            .newWithAll(Lists.immutable.with(
                    TargetGroup.KIND, Organisation.KIND, Outcome.KIND, Service.KIND, Material.KIND, Term.KIND))
            .newWithAll(Lists.immutable.with(
                    Activity.KIND,
                    Indicator.KIND,
                    ContactPoint.KIND,
                    Population.KIND,
                    AdoptionRule.KIND,
                    Dismissal.KIND));

    /** The fields that tell elements apart, where those that are words with choices or references are not the ones. */
    private static final ImmutableMap<Kind<?>, ImmutableList<String>> FIELDS = Maps.immutable
            .<Kind<?>, ImmutableList<String>>of(
                    Plan.KIND, Lists.immutable.with("source", "since", "until"),
                    Activity.KIND, Lists.immutable.with("code", "partOf", "period", "cost", "responsible"),
                    Indicator.KIND, Lists.immutable.with("code", "activity", "unit", "targets", "values"),
                    Term.KIND, Lists.immutable.with("code", "broader", "lastVersion", "replacedBy"))
            .newWithKeyValue(Material.KIND, Lists.immutable.with("publisher", "languages", "since"))
            .newWithKeyValue(
                    ContactPoint.KIND, Lists.immutable.with("role", "organisation", "share", "channels", "languages"))
            .newWithKeyValue(Population.KIND, Lists.immutable.with("targetGroup", "date", "n"))
            .newWithKeyValue(
                    AdoptionRule.KIND,
                    Lists.immutable.with("targetGroups", "published", "differences", "reviewedWithin", "status"))
            .newWithKeyValue(Dismissal.KIND, Lists.immutable.with("rule", "about", "reason", "decided"))
            .newWithKeyValue(MapView.KIND, Lists.immutable.with("heading", "lanes", "palette"));

    private static final ImmutableList<Table.Column> DOCUMENT =
            Lists.immutable.with(Table.words("document", "document"));

    private final Workspace workspace;
    private final Kind<? extends Element> kind;
    private final Language language;
    private final ImmutableList<Field> fields;
    private final ImmutableList<Listed> listed;

    private record Listed(Document document, Element element) {}

    private DocumentList(Workspace workspace, Kind<? extends Element> kind, Language language) {
        this.workspace = workspace;
        this.kind = kind;
        this.language = language;
        fields = FIELDS.containsKey(kind)
                ? FIELDS.get(kind).collect(name -> kind.field(name).orElseThrow())
                : kind.fields()
                        .select(field -> field.type() instanceof ChoiceType || field.type() instanceof ReferenceType);
        listed = DocumentKinds.ALL.contains(kind)
                ? workspace.documents(kind).collect(document -> new Listed(document, document.root()))
                : workspace
                        .sortedDocuments()
                        .flatCollect(document ->
                                inOrder(document.all(kind)).collect(element -> new Listed(document, element)));
    }

    /** Shared elements are looked for by id, others stand in the order of their document. */
    private ImmutableList<? extends Element> inOrder(ImmutableList<? extends Element> elements) {
        return kind.shared() ? elements.toSortedListBy(Element::id).toImmutable() : elements;
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
        return plural(kind.name());
    }

    /** The plural of a kind's name. */
    public static String plural(String name) {
        if (name.endsWith("s")) {
            return name;
        }
        return name.endsWith("y") && !name.endsWith("ey") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /** For people and spreadsheets: id, title and the fields that tell elements apart. */
    public Table table() {
        boolean fromSeveral = fromSeveral();
        ImmutableList<Table.Column> titles =
                hasTitles() ? Lists.immutable.with(Table.words("title", "title")) : Lists.immutable.empty();
        return Table.of(
                "",
                Lists.immutable
                        .with(Table.words("id", "id"))
                        .newWithAll(titles)
                        .newWithAll(fromSeveral ? DOCUMENT : Lists.immutable.empty())
                        .newWithAll(fields.collect(DocumentList::column)),
                listed.collect(row -> row(row, fromSeveral)));
    }

    private boolean hasTitles() {
        return kind.field("title").or(() -> kind.field("text")).isPresent();
    }

    /** Whether it has to be said where each of them stands. */
    private boolean fromSeveral() {
        return kind.shared()
                && listed.collect(row -> row.document().key()).distinct().size() > 1;
    }

    private static Table.Column column(Field field) {
        return new Table.Column(field.name(), field.name(), isNumber(field));
    }

    private static boolean isNumber(Field field) {
        return field.type() instanceof DecimalType || field.type() instanceof IntegerType;
    }

    private ImmutableList<Table.Cell> row(Listed row, boolean fromSeveral) {
        Element element = row.element();
        String mark = Labels.mark(row.document().isSample(element));
        ImmutableList<Table.Cell> title = hasTitles()
                ? Lists.immutable.with(cell(
                        element.caption().map(text -> text.forReader(language)).orElse("")))
                : Lists.immutable.empty();
        return Lists.immutable
                .with(cell(element.id() + mark))
                .newWithAll(title)
                .newWithAll(
                        fromSeveral
                                ? Lists.immutable.with(cell(row.document().key().toString()))
                                : Lists.immutable.empty())
                .newWithAll(fields.collect(field -> new Table.Cell(words(element, field), isNumber(field))));
    }

    private String words(Element element, Field field) {
        return element.get(field)
                .or(field::standard)
                .map(value -> FieldWords.of(field.type(), value, language))
                .orElse("");
    }

    /** For programs: an array of {@code {id, kind, title, …}}; an element within a document has that too. */
    public String json() {
        ArrayNode array = MAPPER.createArrayNode();
        listed.forEach(row -> array.add(node(row)));
        return array.toPrettyString() + "\n";
    }

    private ObjectNode node(Listed row) {
        Element element = row.element();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", element.id()).put("kind", kind.name());
        if (row.document().root() != element) {
            node.put("document", row.document().key().toString());
        }
        element.caption().ifPresent(text -> node.set("title", FieldJson.of(FieldType.TEXT, text)));
        if (element instanceof Journey journey) {
            journey(node, journey);
        } else {
            fields.forEach(field ->
                    element.get(field).ifPresent(value -> node.set(field.name(), FieldJson.of(field.type(), value))));
        }
        node.put("sample", row.document().isSample(element));
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
