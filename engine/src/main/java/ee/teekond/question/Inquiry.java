package ee.teekond.question;

import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Question.Seen;
import ee.teekond.walk.Assumptions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.tuple.Pair;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A question with everything that settles its answer.
 *
 * <p>Journeys of municipalities are asked. Working copies of reference journeys are asked only where the municipality
 * {@code reference} is named, published versions never: they would say everything twice.
 *
 * @param by how the answer is grouped
 * @param where which part of the workspace is asked
 * @param asOf the day offers are looked at
 * @param assumptions what is taken as given
 */
public record Inquiry(
        Question question,
        ImmutableList<Grouping> by,
        Where where,
        LocalDate asOf,
        Assumptions assumptions,
        Suppression suppression) {

    private static final ImmutableList<String> NOWHERE = Lists.immutable.with("");

    /** The question as usually asked. */
    public static Inquiry of(Question question, LocalDate asOf) {
        return new Inquiry(question, question.usual(), Where.EVERYWHERE, asOf, Assumptions.NONE, Suppression.STANDARD);
    }

    /** The same, grouped otherwise. */
    public Inquiry by(ImmutableList<Grouping> groupings) {
        return new Inquiry(question, groupings, where, asOf, assumptions, suppression);
    }

    /** The same, of a part only. */
    public Inquiry where(Where part) {
        return new Inquiry(question, by, part, asOf, assumptions, suppression);
    }

    /** The same, with something taken as given. */
    public Inquiry assuming(Assumptions given) {
        return new Inquiry(question, by, where, asOf, given, suppression);
    }

    /** Puts the question to every document of a workspace that it can be put to. */
    public Answer answer(Workspace workspace) {
        Workspace assumed = assumptions.in(workspace);
        Tally tally = question.documents().flatCollect(assumed::documents).stream()
                .parallel()
                .map(document -> tally(assumed, document))
                .collect(TallyBuilder::new, TallyBuilder::add, (left, right) -> left.add(right.build()))
                .build();
        return answer(tally);
    }

    /** What one document says; the workspace is taken as it is, without the assumptions. */
    public Tally tally(Workspace workspace, Document document) {
        if (!asks(document)) {
            return Tally.EMPTY;
        }
        return new TallyBuilder().add(seen(workspace, document), this::groups).build();
    }

    /** The answers grouped in several ways, in their order; what the documents say is looked at once. */
    public ImmutableList<Answer> answers(Workspace workspace, ImmutableList<ImmutableList<Grouping>> groupings) {
        Workspace assumed = assumptions.in(workspace);
        List<ImmutableList<Seen>> said = question.documents().flatCollect(assumed::documents).stream()
                .parallel()
                .filter(this::asks)
                .map(document -> seen(assumed, document))
                .toList();
        return groupings.collect(this::by).collect(inquiry -> {
            TallyBuilder tally = new TallyBuilder();
            said.forEach(seen -> tally.add(seen, inquiry::groups));
            return inquiry.answer(tally.build());
        });
    }

    private ImmutableList<Seen> seen(Workspace workspace, Document document) {
        return question.in(workspace, document, asOf)
                .select(seen -> where.admits(seen.at()))
                .collect(seen -> citing(workspace, seen));
    }

    /**
     * What a document has to say on a question, whichever part is asked and however it is grouped. A figure that rests on an
     * invented source is invented too.
     */
    public static ImmutableList<Seen> said(Question question, Workspace workspace, Document document, LocalDate asOf) {
        return question.in(workspace, document, asOf).collect(seen -> citing(workspace, seen));
    }

    /** What one document says that counts in a group; nothing if too few people say so. */
    public ImmutableList<Reason> reasons(Workspace workspace, Document document, ImmutableList<String> group) {
        if (question.isOfPeople() || !asks(document)) {
            return Lists.immutable.empty();
        }
        return seen(workspace, document)
                .select(seen -> groups(seen.at()).contains(new Group(group)))
                .flatCollect(seen -> seen.cell().reasons().things())
                .distinct();
    }

    /** The answer that documents amount to, each with what it {@linkplain #said said}. */
    public Answer answer(RichIterable<Pair<Document, ImmutableList<Seen>>> said) {
        TallyBuilder tally = new TallyBuilder();
        said.select(pair -> asks(pair.getOne()))
                .forEach(pair -> tally.add(pair.getTwo().select(seen -> where.admits(seen.at())), this::groups));
        return answer(tally.build());
    }

    /** The answer that a tally amounts to. */
    public Answer answer(Tally tally) {
        ImmutableList<Row> rows = tally.cells()
                .keyValuesView()
                .select(pair -> question.answers(pair.getOne().values(), pair.getTwo()))
                .collect(this::row)
                .toSortedList(order())
                .toImmutable();
        CellBuilder shown = new CellBuilder();
        tally.cells()
                .reject((group, cell) -> suppression.hides(cell.people(suppression)))
                .forEachValue(cell -> shown.add(cell, 1));
        int hidden = rows.count(Row::isSuppressed);
        ImmutableSet<Measure> untold = untoldInAll(tally.all(), hidden);
        return new Answer(
                question,
                by,
                where,
                asOf,
                assumptions,
                suppression.k(),
                rows,
                told(question.figures(tally.all()), untold),
                untold,
                suppression.of(shown.build().people(suppression)),
                hidden,
                tally.all().samples() > 0);
    }

    /** By value; what cannot be told comes last. */
    private Comparator<Row> order() {
        Comparator<Row> value = Comparator.comparing(row -> row.figure(Measure.VALUE));
        return Comparator.comparing((Row row) -> !row.tells(Measure.VALUE))
                .thenComparing(question.isLowestFirst() ? value : value.reversed())
                .thenComparing(row -> new Group(row.group()));
    }

    private Row row(Pair<Group, Cell> pair) {
        Cell cell = pair.getTwo();
        ImmutableSet<Measure> untold = untold(cell);
        return new Row(
                pair.getOne().values(),
                told(question.figures(cell), untold),
                untold,
                suppression.of(cell.people(suppression)),
                cell.sources(),
                cell.samples() > 0,
                cell.elements().things(),
                isHidden(cell) ? Lists.immutable.empty() : cell.reasons().things());
    }

    private boolean asks(Document document) {
        return question.documents().contains(document.root().descriptor())
                && Journey.KIND
                        .cast(document.root())
                        .filter(journey -> !asks(journey))
                        .isEmpty();
    }

    private boolean asks(Journey journey) {
        return journey.municipality().isPresent()
                || (where.names(Grouping.MUNICIPALITY, Grouping.REFERENCE)
                        && journey.version().isEmpty());
    }

    /** What too few people have answered is not told. */
    private ImmutableSet<Measure> untold(Cell cell) {
        return isHidden(cell) ? question.measures().toSet().toImmutable() : question.untold(cell);
    }

    /** What too few people have answered in all; nor the value of all if a group's is hidden, for it could be told from it. */
    private ImmutableSet<Measure> untoldInAll(Cell all, int hidden) {
        return question.isOfPeople() && (hidden > 0 || isHidden(all))
                ? question.untold(all).newWith(Measure.VALUE)
                : question.untold(all);
    }

    private boolean isHidden(Cell cell) {
        return question.isOfPeople() && suppression.hides(cell.people(suppression));
    }

    /** The figures without those that are not told: what is not there no output can tell, nor the order of rows. */
    private static Counts<Measure> told(Counts<Measure> figures, ImmutableSet<Measure> untold) {
        return new Counts<>(figures.all()
                .reject((measure, amount) -> untold.contains(measure))
                .toImmutable());
    }

    /** One group for each combination of what it belongs to. */
    private ImmutableList<Group> groups(Sighting sighting) {
        ImmutableList<ImmutableList<String>> groups = Lists.immutable.with(Lists.immutable.empty());
        for (Grouping grouping : by) {
            ImmutableList<String> values = sighting.groups(grouping);
            ImmutableList<String> some = values.isEmpty() ? NOWHERE : values;
            groups = groups.flatCollect(begun -> some.collect(begun::newWith));
        }
        return groups.collect(Group::new);
    }

    /** A figure that rests on an invented source is invented too. */
    private static Seen citing(Workspace workspace, Seen seen) {
        boolean invented = seen.cell()
                .sources()
                .anySatisfy(id -> workspace
                        .document(Source.KIND, id)
                        .filter(source -> source.isSample(source.root()))
                        .isPresent());
        return new Seen(seen.at(), seen.once(), seen.cell().sample(invented));
    }
}
