package ee.teekond.exchange;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Counts;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import ee.teekond.question.Unit;
import ee.teekond.walk.Unblocking;
import java.math.BigDecimal;
import org.eclipse.collections.api.list.ImmutableList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer to a question as JSON: {@code {question, by, where, k, unit, asOf, sample, rows, suppressedCount, totals}}. Where
 * {@code suppressed} is true there is no {@code n}, and no figure that is itself what people answered; {@code share}, in per cent, is there for questions that tell one.
 */
public final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private AnswerJson() {}

    /** The object, with what the {@link Telling} of its question has besides. */
    public static String write(Workspace workspace, Answer answer) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("question", answer.question().name());
        strings(node.putArray("by"), answer.by().collect(Grouping::code));
        ObjectNode where = node.putObject("where");
        answer.where()
                .all()
                .forEachKeyValue((grouping, values) ->
                        strings(where.putArray(grouping.code()), values.toList().toImmutable()));
        node.put("k", answer.k())
                .put("unit", answer.question().unit().code())
                .put("asOf", answer.asOf().toString())
                .put("sample", answer.sample());
        strings(node.putArray("assumed"), answer.assumptions().all().collect(Object::toString));
        ArrayNode rows = node.putArray("rows");
        answer.rows().forEach(row -> row(rows.addObject(), answer, row));
        node.put("suppressedCount", answer.suppressedCount());
        ObjectNode totals = node.putObject("totals");
        figures(totals, answer, answer.totals(), answer.share());
        answer.untold().forEach(measure -> totals.remove(measure.code()));
        people(totals, answer.n());
        // no words are written, so any language will do
        Tellings.of(workspace, answer, workspace.manifest().sourceLanguage()).ifPresent(telling -> telling.json(node));
        return node.toPrettyString() + "\n";
    }

    /** What would leave nobody blocked: {@code {smallestSets, bound, exact, beyond}}. */
    static void unblocking(ObjectNode node, Unblocking found) {
        ArrayNode sets = node.putArray("smallestSets");
        found.sets().forEach(set -> strings(sets.addArray(), set));
        node.put("bound", found.bound()).put("exact", found.exact());
        strings(node.putArray("beyond"), found.beyond());
    }

    private static void row(ObjectNode node, Answer answer, Row row) {
        ObjectNode group = node.putObject("group");
        answer.by().forEachWithIndex((by, i) -> group.put(by.code(), row.group().get(i)));
        figures(node, answer, row.figures(), row.share());
        row.untold().forEach(measure -> node.remove(measure.code()));
        people(node, row.n());
        strings(node.putArray("sources"), row.sources());
        node.put("sample", row.sample());
        strings(node.putArray("elements"), row.elements());
        ArrayNode because = node.putArray("because");
        row.because().forEach(reason -> reason(because.addObject(), reason));
    }

    private static void figures(ObjectNode node, Answer answer, Counts<Measure> figures, int share) {
        answer.question().measures().forEach(measure -> node.put(measure.code(), figures.get(measure)));
        if (answer.question().unit() == Unit.TENTHS) {
            node.put(Measure.VALUE.code(), BigDecimal.valueOf(figures.get(Measure.VALUE), 1));
        }
        if (answer.question().tellsShare()) {
            node.put("share", share);
        }
    }

    private static void people(ObjectNode node, Disclosed people) {
        people.count().ifPresent(count -> node.put("n", count));
        node.put("suppressed", people.isSuppressed());
    }

    private static void reason(ObjectNode node, Reason reason) {
        node.put("element", reason.element());
        if (!reason.service().isEmpty()) {
            node.put("service", reason.service());
        }
        reason.facts()
                .forEach(fact -> node.putPOJO(
                        fact.name(), fact.value() instanceof ImmutableList<?> list ? list.castToList() : fact.value()));
    }

    static void strings(ArrayNode array, ImmutableList<String> values) {
        values.forEach(array::add);
    }
}
