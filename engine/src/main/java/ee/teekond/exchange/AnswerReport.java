package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.model.Language;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Row;
import ee.teekond.question.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The answer to a question as a table for people and as one for spreadsheets. */
public final class AnswerReport {

    /** Groupings with so many groups that those with nothing to tell are left out of what people read. */
    private static final ImmutableList<Grouping> FINE =
            Lists.immutable.with(Grouping.SERVICE, Grouping.TOUCHPOINT, Grouping.JOURNEY);

    private static final ImmutableList<Table.Column> NO_COLUMNS = Lists.immutable.empty();

    private final Answer answer;
    private final Optional<Telling> telling;
    private final Labels labels;
    private final GroupNames names;
    private final ReasonWords why;

    /** A report on an answer from the workspace. */
    public AnswerReport(Workspace workspace, Answer answer, Language language) {
        this.answer = answer;
        telling = Tellings.of(workspace, answer, language);
        labels = new Labels(workspace, language);
        names = new GroupNames(workspace, labels);
        why = new ReasonWords(labels, answer.question().name());
    }

    /** For people: the answer in words, groups by their names, the largest first. */
    public Table table() {
        return telling.flatMap(found -> found.compact(notes())).orElseGet(this::figures);
    }

    /** For people who asked for these groups: municipalities of which nothing is known are listed as well. */
    public Table list() {
        return telling.flatMap(found -> found.whole(notes())).orElseGet(this::figures);
    }

    private Table figures() {
        return new Table(
                title(),
                answer.by()
                        .collect(by -> Table.words(by.code(), labels.word("by", by)))
                        .newWithAll(figureColumns())
                        .newWithAll(
                                why.speaks() ? Lists.immutable.with(Table.words("because", why.head())) : NO_COLUMNS)
                        .newWith(Table.numbers("n", "n")),
                shown().collect(this::row),
                notes());
    }

    /** For people who pass it on: the same, each row with its sources by name. */
    public Table shared() {
        Table listed = list();
        return listed.rows().size() != shown().size()
                ? listed
                : new Table(
                        listed.title(),
                        listed.columns().newWith(Table.words("sources", labels.say("ask.sources"))),
                        listed.rows().collectWithIndex((row, i) -> row.newWith(cell(sources(shown().get(i))))),
                        listed.notes());
    }

    private String sources(Row row) {
        return row.sources().collect(id -> labels.document(Source.KIND, id)).makeString("; ");
    }

    /** For spreadsheets: every group by id and name, figures, sources and the day, in columns that never change. */
    public Table data() {
        return Table.of(
                "",
                answer.by()
                        .flatCollect(by -> Lists.immutable.with(
                                Table.words(by.code(), by.code()),
                                Table.words(by.code() + "-title", by.code() + "-title")))
                        .newWithAll(figureColumns())
                        .newWithAll(Lists.immutable.with(
                                Table.numbers("n", "n"),
                                Table.words("sources", "sources"),
                                Table.words("elements", "elements"),
                                Table.words("sample", "sample"),
                                Table.words("as-of", "as-of")))
                        .newWithAll(
                                telling.filter(Telling::tellsReasons).isPresent()
                                        ? Lists.immutable.with(Table.words("because", "because"))
                                        : Lists.immutable.empty()),
                answer.rows().collect(row -> dataRow(row).newWithAll(reasons(row))));
    }

    private ImmutableList<Table.Column> figureColumns() {
        ImmutableList<Table.Column> columns = answer.question().measures().collect(this::column);
        return answer.question().tellsShare()
                ? columns.newWith(Table.numbers(
                        "share", labels.say("ask." + answer.question().name() + ".share")))
                : columns;
    }

    private Table.Column column(Measure measure) {
        return Table.numbers(
                measure.code(),
                measure == Measure.VALUE
                        ? labels.say("ask." + answer.question().name())
                        : labels.word("measure", measure));
    }

    private ImmutableList<Table.Cell> row(Row row) {
        return answer.by()
                .collectWithIndex(
                        (by, i) -> cell(names.of(by, row.group().get(i)) + Labels.mark(i == 0 && row.sample())))
                .newWithAll(figures(row, labels::figure))
                .newWithAll(why.speaks() ? Lists.immutable.with(cell(why.of(row.because()))) : Lists.immutable.empty())
                .newWith(people(row.n()));
    }

    private ImmutableList<Table.Cell> dataRow(Row row) {
        return answer.by()
                .flatCollect(by -> {
                    String id = row.group().get(answer.by().indexOf(by));
                    return Lists.immutable.with(cell(id), cell(names.of(by, id)));
                })
                .newWithAll(figures(row, AnswerReport::plain))
                .newWith(people(row.n()))
                .newWithAll(Lists.immutable.with(
                        cell(row.sources().makeString(" ")),
                        cell(row.elements().makeString(" ")),
                        cell(String.valueOf(row.sample())),
                        cell(answer.asOf().toString())));
    }

    private ImmutableList<Table.Cell> reasons(Row row) {
        return telling.filter(Telling::tellsReasons)
                .map(found -> Lists.immutable.with(cell(found.because(row))))
                .orElseGet(Lists.immutable::empty);
    }

    private ImmutableList<Table.Cell> figures(Row row, BiFunction<Unit, Integer, String> words) {
        ImmutableList<Table.Cell> cells = answer.question().measures().collect(measure -> figure(row, measure, words));
        return answer.question().tellsShare() ? cells.newWith(cell(row.share())) : cells;
    }

    private Table.Cell figure(Row row, Measure measure, BiFunction<Unit, Integer, String> words) {
        if (!row.tells(measure)) {
            return new Table.Cell(row.isSuppressed() ? Disclosed.MARK : "–", false);
        }
        return measure == Measure.VALUE
                ? new Table.Cell(words.apply(answer.question().unit(), row.figure(measure)), true)
                : cell(row.figure(measure));
    }

    /** As programs read it. */
    private static String plain(Unit unit, int value) {
        return unit == Unit.TENTHS ? BigDecimal.valueOf(value, 1).toPlainString() : Integer.toString(value);
    }

    private static Table.Cell people(Disclosed people) {
        return new Table.Cell(people.inTable(), !people.isSuppressed());
    }

    private ImmutableList<Row> shown() {
        return answer.by().anySatisfy(FINE::contains) ? answer.rows().select(this::tells) : answer.rows();
    }

    private boolean tells(Row row) {
        return answer.question()
                .measures()
                .anySatisfy(measure -> measure != Measure.TOTAL && (row.figure(measure) != 0 || !row.tells(measure)));
    }

    private String title() {
        String question = "ask." + answer.question().name();
        if (answer.rows().isEmpty()) {
            return labels.say("ask.nothing");
        }
        Row most = answer.rows().get(0);
        if (!most.tells(Measure.VALUE) && answer.suppressedCount() > 0) {
            return labels.say("ask.hidden");
        }
        String first = answer.by()
                .collectWithIndex((by, i) -> names.of(by, most.group().get(i)))
                .makeString(", ");
        boolean nothing = most.figure(Measure.VALUE) == 0 && answer.question().unit() != Unit.TENTHS;
        String key = nothing || !most.tells(Measure.VALUE) ? question + ".none" : question + ".title";
        return labels.say(
                key,
                answer.tells(Measure.VALUE) ? answer.totals().get(Measure.VALUE) : "–",
                answer.totals().get(Measure.TOTAL),
                first,
                labels.figure(answer.question().unit(), most.figure(Measure.VALUE)),
                answer.totals().get(Measure.UNKNOWN),
                answer.totals().get(Measure.PLANNED),
                answer.totals().get(Measure.PARTLY),
                answer.totals().get(Measure.ASSUMED),
                answer.totals().get(Measure.INVENTED),
                answer.share());
    }

    private ImmutableList<String> notes() {
        MutableList<String> notes = Lists.mutable.with(labels.say("ask.day", answer.asOf()));
        int left = answer.rows().size() - shown().size();
        if (left > 0) {
            notes.add(labels.say("ask.left-out", left));
        }
        String definition = "ask." + answer.question().name() + ".note";
        if (labels.has(definition)) {
            notes.add(labels.say(definition));
        }
        if (shown().notEmpty()) {
            notes.add(labels.say("ask.people", answer.k(), 2 * answer.k(), 3 * answer.k()));
        }
        if (answer.suppressedCount() > 0) {
            notes.add(labels.say("ask.suppressed", Disclosed.MARK, answer.k()));
        }
        answer.assumptions().all().forEach(assumption -> notes.add(labels.say("walk.assumed", assumption)));
        if (answer.sample()) {
            notes.add(labels.say("sample"));
        }
        return notes.toImmutable();
    }
}
