package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Evidence;
import ee.teekond.model.Histogram;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Proposal;
import ee.teekond.model.Service;
import ee.teekond.model.Source;
import ee.teekond.model.Stage;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.ToldAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What the journeys of municipalities say, as flat tables for analysts' own tools: one row for each municipality, service,
 * source, journey, step, use of a service, pain point, feeling and proposal, joined by their ids. Numbers of people are as in
 * every answer: rounded down source by source, fewer than five hidden, and so is the feeling of so few.
 */
public final class FactTables {

    private static final Suppression SUPPRESSION = Suppression.STANDARD;

    private final Workspace workspace;
    private final LocalDate asOf;
    private final Labels labels;
    private final ImmutableList<Document> journeys;

    /** The facts of a workspace, offers as on a day, titles in a language. */
    public FactTables(Workspace workspace, LocalDate asOf, Language language) {
        this.workspace = workspace;
        this.asOf = asOf;
        labels = new Labels(workspace, language);
        journeys = workspace
                .documents(Journey.KIND)
                .select(document -> root(document).municipality().isPresent());
    }

    /**
     * A table with a name that never changes.
     *
     * @param name as a file or a database calls it
     */
    public record Named(String name, Table table) {}

    /** Every table. */
    public ImmutableList<Named> all() {
        return Lists.immutable.with(
                named(
                        "municipalities",
                        workspace.documents(Municipality.KIND).collect(this::municipality),
                        "municipality title county"),
                named("services", workspace.all(Service.KIND).collect(this::service), "service title level providers"),
                named(
                        "sources",
                        workspace.documents(Source.KIND).collect(this::source),
                        "source title method date #n sample"),
                named(
                        "journeys",
                        journeys.collect(this::journey),
                        "journey title municipality target_group based_on status"),
                named(
                        "steps",
                        journeys.flatCollect(this::steps),
                        "journey step reference_step stage title channel #place sample"),
                named("uses", journeys.flatCollect(this::uses), "journey step service state since until sample as_of"),
                named(
                        "pain_points",
                        journeys.flatCollect(this::pains),
                        "journey pain_point stage step service kind #severity view felt text #n sources sample"),
                named(
                        "feelings",
                        journeys.flatCollect(this::feelings),
                        "journey step persona #median assumed #n sources sample"),
                named(
                        "proposals",
                        journeys.flatCollect(this::proposals),
                        "journey proposal owner #impact #effort status text sample"));
    }

    /** @param columns their names; one that begins with # is of numbers */
    private static Named named(String name, ImmutableList<ImmutableList<Table.Cell>> rows, String columns) {
        return new Named(
                name,
                Table.of(
                        "",
                        Lists.immutable
                                .with(columns.split(" "))
                                .collect(column -> column.startsWith("#")
                                        ? Table.numbers(column.substring(1), column.substring(1))
                                        : Table.words(column, column)),
                        rows));
    }

    private static Journey root(Document journey) {
        return Journey.KIND.cast(journey.root()).orElseThrow();
    }

    private ImmutableList<Table.Cell> municipality(Document document) {
        return words(
                document.id(),
                title(document.root()),
                Municipality.KIND
                        .cast(document.root())
                        .flatMap(Municipality::county)
                        .orElse(""));
    }

    private ImmutableList<Table.Cell> service(Service service) {
        return words(
                service.id(),
                title(service),
                service.level().code(),
                service.providers().makeString(" "));
    }

    /** A source's own published n is no secret. */
    private ImmutableList<Table.Cell> source(Document document) {
        Source source = Source.KIND.cast(document.root()).orElseThrow();
        return words(source.id(), title(source), source.method().code(), day(source.date()))
                .newWith(number(source.n()))
                .newWith(flag(document.isSample(source)));
    }

    private ImmutableList<Table.Cell> journey(Document document) {
        Journey journey = root(document);
        return words(
                journey.id(),
                title(journey),
                journey.municipality().orElse(""),
                journey.targetGroup(),
                journey.basedOn().orElse(""),
                journey.status().code());
    }

    private ImmutableList<ImmutableList<Table.Cell>> steps(Document journey) {
        return journey.all(Touchpoint.KIND)
                .collectWithIndex((step, i) -> words(
                                journey.id(),
                                step.id(),
                                step.standsFor().getFirst(),
                                journey.owner(step.id()).map(Element::id).orElse(""),
                                title(step),
                                step.channel().map(Choice::code).orElse(""))
                        .newWith(cell(i + 1))
                        .newWith(flag(journey.isSample(step))));
    }

    private ImmutableList<ImmutableList<Table.Cell>> uses(Document journey) {
        Optional<Document> place =
                root(journey).municipality().flatMap(id -> workspace.document(Municipality.KIND, id));
        return journey.all(Touchpoint.KIND)
                .flatCollect(step -> step.services().distinct().collect(service -> {
                    Standing standing = Standing.of(workspace, place, service, asOf);
                    return words(
                                    journey.id(),
                                    step.id(),
                                    service,
                                    standing.state().code(),
                                    day(standing.offer().flatMap(Offer::since)),
                                    day(standing.offer().flatMap(Offer::until)))
                            .newWith(flag(standing.sample() || journey.isSample(step, "services")))
                            .newWith(cell(asOf.toString()));
                }));
    }

    private ImmutableList<ImmutableList<Table.Cell>> pains(Document journey) {
        return journey.all(PainPoint.KIND).collect(pain -> {
            Optional<Element> owner = journey.owner(pain.id());
            Optional<Touchpoint> step = owner.flatMap(Touchpoint.KIND::cast);
            Optional<Element> stage =
                    step.isPresent() ? journey.owner(step.get().id()) : owner;
            return words(
                            journey.id(),
                            pain.id(),
                            stage.flatMap(Stage.KIND::cast).map(Stage::id).orElse(""),
                            step.map(Touchpoint::id).orElse(""),
                            pain.service().orElse(""),
                            pain.kind().code())
                    .newWith(cell(pain.severity()))
                    .newWithAll(words(
                            pain.view().code(), pain.felt().map(Choice::code).orElse(""), labels.of(pain.text())))
                    .newWithAll(said(pain.marks().evidence()))
                    .newWith(flag(journey.isSample(pain)));
        });
    }

    private ImmutableList<ImmutableList<Table.Cell>> feelings(Document journey) {
        return journey.all(Touchpoint.KIND)
                .flatCollect(step -> step.emotion().collect(emotion -> {
                    Histogram answers = Histogram.of(emotion);
                    Histogram told = ToldAnswers.of(emotion);
                    boolean hidden = answers.size() > 0 && told.size() == 0;
                    Table.Cell median = hidden
                            ? new Table.Cell(Disclosed.MARK, false)
                            : told.median().isPresent()
                                    ? tenths(told.median().getAsInt())
                                    : tenths(Math.toIntExact(emotion.value()));
                    return words(journey.id(), step.id(), emotion.persona().orElse(""))
                            .newWith(median)
                            .newWith(flag(answers.size() == 0))
                            .newWithAll(said(emotion.evidence()))
                            .newWith(flag(journey.isSample(step, "emotion")));
                }));
    }

    private ImmutableList<ImmutableList<Table.Cell>> proposals(Document journey) {
        return journey.all(Proposal.KIND)
                .collect(proposal -> words(
                                journey.id(), proposal.id(), proposal.owner().orElse(""))
                        .newWith(number(proposal.impact()))
                        .newWith(number(proposal.effort()))
                        .newWithAll(words(proposal.status().code(), labels.of(proposal.text())))
                        .newWith(flag(journey.isSample(proposal))));
    }

    /** How many say so, if they are enough to be told, and who. */
    private static ImmutableList<Table.Cell> said(ImmutableList<Evidence> evidence) {
        Cell cell = Cell.EMPTY.saidBy(evidence.collect(Claim::of));
        Disclosed people = SUPPRESSION.of(cell.people(SUPPRESSION));
        return Lists.immutable.with(
                new Table.Cell(people.inTable(), !people.isSuppressed()),
                cell(cell.sources().makeString(" ")));
    }

    private String title(Element element) {
        return element.caption().map(labels::of).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Table.Cell tenths(int value) {
        return new Table.Cell(BigDecimal.valueOf(value, 1).toPlainString(), true);
    }

    private static Table.Cell number(Optional<Integer> number) {
        return number.map(Table::cell).orElseGet(() -> cell(""));
    }

    private static Table.Cell flag(boolean flag) {
        return cell(String.valueOf(flag));
    }

    private static ImmutableList<Table.Cell> words(String... words) {
        return Lists.immutable.with(words).collect(Table::cell);
    }
}
