package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.compare.recur.Candidate;
import ee.teekond.compare.recur.Candidate.Case;
import ee.teekond.edit.Change;
import ee.teekond.edit.Edit;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.FieldType;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What several municipalities do otherwise than the reference in the same way: who, why, and what it would mean. */
public final class CandidateReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String INDENT = "    ";

    private final Workspace workspace;
    private final ImmutableList<Candidate> candidates;
    private final LocalDate asOf;
    private final Language language;
    private final Labels labels;

    /** A report on candidates found in the workspace. */
    public CandidateReport(
            Workspace workspace, ImmutableList<Candidate> candidates, LocalDate asOf, Language language) {
        this.workspace = workspace;
        this.candidates = candidates;
        this.asOf = asOf;
        this.language = language;
        labels = new Labels(workspace, language);
    }

    /** For people, those most municipalities share first. */
    public String text(int width) {
        Paragraphs out = new Paragraphs(width);
        if (candidates.isEmpty()) {
            return out.line("", labels.say("candidates.none")).toString();
        }
        out.line("", labels.say("candidates.title", candidates.size()));
        candidates.forEach(candidate -> {
            out.gap();
            out.line(
                    "",
                    labels.say(
                            "candidates.candidate",
                            candidate.municipalities(),
                            labels.document(Journey.KIND, candidate.reference()),
                            main(candidate)));
            candidate.cases().forEach(one -> out.line(INDENT, told(one)));
            out.line(INDENT, labels.say("candidates.id", candidate.id()));
        });
        if (candidates.anySatisfy(Candidate::sample)) {
            out.gap();
            out.line("", labels.say("sample"));
        }
        return out.toString();
    }

    private String told(Case one) {
        String who = labels.document(Municipality.KIND, one.municipality()) + Labels.mark(one.sample());
        return one.reason()
                .map(reason -> labels.say("candidates.reason", who, labels.of(reason)))
                .orElseGet(() -> labels.say("candidates.no-reason", who));
    }

    /** All a candidate would change, one sentence each. */
    public ImmutableList<String> changes(Candidate candidate) {
        return words(candidate).of(candidate.edit()).collect(EditWords.Said::words);
    }

    private String main(Candidate candidate) {
        return words(candidate).sentence(candidate.main());
    }

    private EditWords words(Candidate candidate) {
        Document reference =
                workspace.document(Journey.KIND, candidate.reference()).orElseThrow();
        return new EditWords(
                workspace,
                language,
                reference,
                candidate.edit().applyTo(reference).change().map(Change::after).orElse(reference));
    }

    /** For spreadsheets: a row for each municipality of each candidate. */
    public Table table() {
        return Table.of(
                "",
                Lists.immutable.with(
                        Table.words("candidate", "candidate"),
                        Table.words("reference", "reference"),
                        Table.words("kind", "kind"),
                        Table.words("element", "element"),
                        Table.words("what", "what"),
                        Table.numbers("municipalities", "municipalities"),
                        Table.words("municipality", "municipality"),
                        Table.words("journey", "journey"),
                        Table.words("its-element", "its-element"),
                        Table.words("reason", "reason"),
                        Table.words("sample", "sample")),
                candidates.flatCollect(candidate -> candidate.cases().collect(one -> row(candidate, one))));
    }

    private ImmutableList<Table.Cell> row(Candidate candidate, Case one) {
        return Lists.immutable.with(
                cell(candidate.id()),
                cell(candidate.reference()),
                cell(candidate.kind().code()),
                cell(candidate.element()),
                cell(main(candidate)),
                cell(candidate.municipalities()),
                cell(one.municipality()),
                cell(one.journey()),
                cell(one.element().orElse("")),
                cell(one.reason().map(labels::of).orElse("")),
                cell(String.valueOf(one.sample())));
    }

    /** As {@code {asOf, sample, candidates: [{id, reference, kind, element, municipalities, cases, text, edits}]}}. */
    public String json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("asOf", asOf.toString()).put("sample", candidates.anySatisfy(Candidate::sample));
        ArrayNode array = node.putArray("candidates");
        candidates.forEach(candidate -> array.add(node(candidate)));
        return node.toPrettyString() + "\n";
    }

    private ObjectNode node(Candidate candidate) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", candidate.id())
                .put("reference", candidate.reference())
                .put("kind", candidate.kind().code())
                .put("element", candidate.element())
                .put("municipalities", candidate.municipalities())
                .put("text", main(candidate));
        ArrayNode cases = node.putArray("cases");
        for (Case one : candidate.cases()) {
            ObjectNode told =
                    cases.addObject().put("municipality", one.municipality()).put("journey", one.journey());
            one.element().ifPresent(element -> told.put("element", element));
            one.reason().ifPresent(reason -> told.set("reason", FieldJson.of(FieldType.TEXT, reason)));
            told.put("sample", one.sample());
        }
        node.set("edits", EditJson.array(addressed(candidate)));
        return node;
    }

    /** The edits of a candidate, for the document they are for. */
    public ImmutableList<AddressedEdit> addressed(Candidate candidate) {
        return candidate.edit().edits().collect(edit -> addressed(candidate, edit));
    }

    private AddressedEdit addressed(Candidate candidate, Edit edit) {
        return new AddressedEdit(
                workspace
                        .document(Journey.KIND, candidate.reference())
                        .orElseThrow()
                        .key(),
                edit);
    }
}
