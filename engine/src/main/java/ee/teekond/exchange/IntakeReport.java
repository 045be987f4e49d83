package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.exchange.intake.Intake;
import ee.teekond.exchange.intake.Intake.Line;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Language;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Unit;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a table of evidence comes to. A number of fewer people than may be shown stands nowhere in it, nor what they feel. */
public final class IntakeReport {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Workspace workspace;
    private final Document source;
    private final Intake intake;
    private final Labels labels;

    /** A report on what a table of a source comes to in a workspace. */
    public IntakeReport(Workspace workspace, Document source, Intake intake, Language language) {
        this.workspace = workspace;
        this.source = source;
        this.intake = intake;
        labels = new Labels(workspace, language);
    }

    /** As a table. */
    public Table table() {
        MutableList<String> notes = Lists.mutable.empty();
        if (intake.leftOut().notEmpty()) {
            notes.add(labels.say("intake.left-out", intake.leftOut().makeString(", ")));
        }
        if (intake.unmapped().notEmpty()) {
            notes.add(labels.say(
                    "intake.unmapped",
                    unmappedShare(),
                    intake.unmapped().collect(Line::about).makeString(", ")));
        }
        notes.add(labels.say("intake.hidden", Disclosed.MARK, Suppression.STANDARD.k()));
        return new Table(
                labels.say(
                        "intake.title",
                        labels.document(Source.KIND, source.id()),
                        intake.rows(),
                        intake.lines().size()),
                Lists.immutable.with(
                        Table.words("about", labels.say("intake.about")),
                        Table.words("title", labels.say("intake.what")),
                        Table.numbers("n", labels.say("intake.n")),
                        Table.numbers("median", labels.say("intake.median"))),
                intake.lines().collect(this::row),
                notes.toImmutable());
    }

    private ImmutableList<Table.Cell> row(Line line) {
        return Lists.immutable.with(
                cell(line.about()),
                cell(title(line).orElse("")),
                new Table.Cell(number(line).inTable(), !number(line).isSuppressed()),
                cell(median(line)
                        .map(tenths -> labels.figure(Unit.TENTHS, tenths))
                        .orElse("")));
    }

    private Optional<String> title(Line line) {
        int hash = line.about().indexOf('#');
        int slash = line.about().indexOf('/');
        return hash < 0
                ? Optional.empty()
                : workspace
                        .documents()
                        .valuesView()
                        .detectOptional(document ->
                                document.key().toString().equals(line.about().substring(0, hash)))
                        .filter(document -> slash > 0)
                        .map(document -> document.elements().get(line.about().substring(hash + 1)))
                        .flatMap(Element::caption)
                        .map(labels::of);
    }

    private static Disclosed number(Line line) {
        return Suppression.STANDARD.of(new People(line.n()));
    }

    private static Optional<Integer> median(Line line) {
        return line.median().isPresent() && !number(line).isSuppressed()
                ? Optional.of(line.median().getAsInt())
                : Optional.empty();
    }

    private String unmappedShare() {
        return Suppression.STANDARD
                .share(sum(intake.unmapped()), sum(intake.lines()))
                .inTable();
    }

    /** Hidden numbers are in no sum, else they could be worked out from it. */
    private static People sum(ImmutableList<Line> lines) {
        return Suppression.STANDARD.together(lines.collect(line -> new People(line.n())));
    }

    /** As {@code {source, rows, edits, lines: [{about, n, median?}], leftOut, unmapped?: {share, categories}}}. */
    public String json() {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("source", source.id())
                .put("rows", intake.rows())
                .put("edits", intake.edits().size());
        ArrayNode lines = all.putArray("lines");
        intake.lines().forEach(line -> {
            ObjectNode node = lines.addObject().put("about", line.about());
            number(line).count().ifPresentOrElse(n -> node.put("n", n), () -> node.put("n", Disclosed.MARK));
            median(line).ifPresent(tenths -> node.put("median", tenths / 10.0));
        });
        ArrayNode leftOut = all.putArray("leftOut");
        intake.leftOut().forEach(leftOut::add);
        if (intake.unmapped().notEmpty()) {
            ObjectNode unmapped = all.putObject("unmapped").put("share", unmappedShare());
            ArrayNode categories = unmapped.putArray("categories");
            intake.unmapped().forEach(line -> categories.add(line.about()));
        }
        return all.toPrettyString() + "\n";
    }
}
