package ee.teekond.exchange;

import static ee.teekond.exchange.Table.cell;

import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Language;
import ee.teekond.model.Municipality;
import ee.teekond.model.OfferState;
import ee.teekond.model.Outcome;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Measure;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What blocks whom where, told so that somebody can act on it: each service with the steps it blocks, for whom and through
 * what; then, journey by journey, where it first goes wrong, which services would mend it, and what to find out.
 */
final class BlockingTable implements Telling {

    /** Journeys are told about one by one if they are no more than this. */
    private static final int TOLD = 3;

    private final Workspace workspace;
    private final Answer answer;
    private final Labels labels;
    private final GroupNames names;
    private final RescueWords rescue;
    private final ImmutableList<BlockedJourney> journeys;

    BlockingTable(Workspace workspace, Answer answer, Language language) {
        this.workspace = workspace;
        this.answer = answer;
        labels = new Labels(workspace, language);
        names = new GroupNames(workspace, labels);
        rescue = new RescueWords(workspace, language);
        journeys = BlockedJourney.of(workspace, answer);
    }

    @Override
    public Optional<Table> compact(ImmutableList<String> usual) {
        return Optional.of(table().and(usual));
    }

    /** Each journey: where people are first stopped, and what would leave nobody blocked. */
    @Override
    public void json(ObjectNode node) {
        ArrayNode array = node.putArray("journeys");
        journeys.forEach(journey -> json(array.addObject(), journey));
    }

    private static void json(ObjectNode node, BlockedJourney journey) {
        node.put("journey", journey.document().id()).put("municipality", journey.municipality());
        ArrayNode first = node.putArray("firstBlocked");
        journey.turns()
                .forEach(step -> AnswerJson.strings(
                        first.addObject().put("step", step).putArray("personas"), journey.stoppedAt(step)));
        AnswerJson.unblocking(node, journey.unblocking());
    }

    private Table table() {
        ImmutableList<Row> shown = answer.rows();
        return new Table(
                title(),
                answer.by()
                        .collect(by -> Table.words(by.code(), labels.word("by", by)))
                        .newWith(Table.numbers(
                                "value", labels.say("ask." + answer.question().name())))
                        .newWith(Table.numbers("unknown", labels.word("measure", Measure.UNKNOWN)))
                        .newWith(Table.words("because", labels.say("blocking.because")))
                        .newWith(Table.numbers("n", "n")),
                shown.collect(this::row),
                notes());
    }

    private String title() {
        int blocked = answer.totals().get(Measure.VALUE);
        int uncertain = answer.totals().get(Measure.UNKNOWN);
        if (answer.rows().isEmpty() || blocked == 0) {
            return labels.say("ask.blocking-services.none", uncertain);
        }
        Row most = answer.rows().get(0);
        String first = answer.by()
                .collectWithIndex((by, i) -> names.of(by, most.group().get(i)))
                .makeString(", ");
        return labels.say(
                "ask.blocking-services.title", blocked, journeys.size(), first, most.figure(Measure.VALUE), uncertain);
    }

    private ImmutableList<Table.Cell> row(Row row) {
        return answer.by()
                .collectWithIndex(
                        (by, i) -> cell(names.of(by, row.group().get(i)) + Labels.mark(i == 0 && row.sample())))
                .newWith(cell(row.figure(Measure.VALUE)))
                .newWith(cell(row.figure(Measure.UNKNOWN)))
                .newWith(cell(steps(row)))
                .newWith(new Table.Cell(row.n().inTable(), !row.n().isSuppressed()));
    }

    /** Step by step: for whom, and through what; then the steps of which it is not known. */
    private String steps(Row row) {
        ImmutableList<Reason> blocked = row.because().select(BlockedJourney::isBlocked);
        ImmutableList<String> parts =
                blocked.distinctBy(Reason::element).collect(step -> blocked(step.element(), blocked));
        String unknown = row.because()
                .reject(BlockedJourney::isBlocked)
                .collect(Reason::element)
                .distinct()
                .reject(element -> blocked.anySatisfy(reason -> reason.element().equals(element)))
                .collect(this::step)
                .makeString(", ");
        return (unknown.isEmpty() ? parts : parts.newWith(labels.say("blocking.uncertain", unknown))).makeString(". ");
    }

    private String blocked(String element, ImmutableList<Reason> blocked) {
        ImmutableList<Reason> here = blocked.select(reason -> reason.element().equals(element));
        String who = here.collect(this::persona).distinct().makeString(", ");
        ImmutableList<String> chain = chain(here.getFirst());
        return chain.size() < 2
                ? labels.say("blocking.direct", step(element), who)
                : labels.say(
                        "blocking.through",
                        step(element),
                        who,
                        chain.drop(1).collect(this::link).makeString(" → "));
    }

    private static ImmutableList<String> chain(Reason reason) {
        return reason.fact("chain")
                .filter(ImmutableList.class::isInstance)
                .map(value -> ((ImmutableList<?>) value).collect(String::valueOf))
                .orElseGet(Lists.immutable::empty);
    }

    private String link(String name) {
        String id = name.substring(name.indexOf('/') + 1);
        return name.startsWith(Service.KIND.name() + "/")
                ? "«" + labels.service(id) + "»"
                : labels.title(Outcome.KIND, id);
    }

    private String persona(Reason reason) {
        return labels.document(Persona.KIND, BlockedJourney.persona(reason));
    }

    private ImmutableList<String> notes() {
        MutableList<String> notes = Lists.mutable.empty();
        if (journeys.size() > TOLD) {
            notes.add(labels.say("blocking.narrow"));
        } else {
            journeys.forEach(journey -> notes.addAllIterable(story(journey)));
        }
        String unknown = answer.rows()
                .flatCollect(Row::because)
                .reject(BlockedJourney::isBlocked)
                .select(reason -> reason.fact("state")
                        .filter(OfferState.UNKNOWN.code()::equals)
                        .isPresent())
                .collect(Reason::service)
                .distinct()
                .collect(id -> "«" + labels.service(id) + "»")
                .makeString(", ");
        if (!unknown.isEmpty()) {
            notes.add(labels.say("blocking.find-out", unknown));
        }
        return notes.toImmutable();
    }

    /** Where one journey first goes wrong for whom, and what would mend it. */
    private ImmutableList<String> story(BlockedJourney journey) {
        String turns = journey.turns()
                .collect(step -> labels.say(
                        "blocking.first",
                        step(journey.document().key().element(step)),
                        journey.stoppedAt(step)
                                .collect(id -> labels.document(Persona.KIND, id))
                                .makeString(", ")))
                .makeString("; ");
        return Lists.immutable
                .with(labels.say(
                        "blocking.journey",
                        labels.document(Municipality.KIND, journey.municipality()),
                        labels.document(Journey.KIND, journey.document().id()),
                        turns))
                .newWithAll(rescue.of(journey.document(), journey.unblocking()));
    }

    private String step(String name) {
        int hash = name.indexOf('#');
        return "«"
                + workspace
                        .document(Journey.KIND, name.substring(name.indexOf('/') + 1, hash))
                        .flatMap(journey ->
                                Optional.ofNullable(journey.elements().get(name.substring(hash + 1))))
                        .flatMap(Element::caption)
                        .map(labels::of)
                        .orElse(name)
                + "»";
    }
}
