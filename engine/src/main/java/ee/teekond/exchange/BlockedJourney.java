package ee.teekond.exchange;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import ee.teekond.walk.StepState;
import ee.teekond.walk.Unblocking;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A journey on which an answer says that somebody is blocked.
 *
 * @param workspace with what the answer takes as given
 * @param first for each persona the first step that is blocked, in reading order: whichever of the services there are they
 *     use, from here on the journey is not whole
 */
record BlockedJourney(Workspace workspace, Document document, LocalDate asOf, ImmutableList<Reason> first) {

    /** The journeys of an answer to what blocks, in the order of their ids. */
    static ImmutableList<BlockedJourney> of(Workspace workspace, Answer answer) {
        Workspace assumed = answer.assumptions().in(workspace);
        return answer.rows()
                .flatCollect(Row::because)
                .select(BlockedJourney::isBlocked)
                .groupBy(
                        reason -> reason.element().substring(0, reason.element().indexOf('#')))
                .keyMultiValuePairsView()
                .toSortedListBy(pair -> pair.getOne())
                .toImmutable()
                .flatCollect(pair -> Lists.immutable.withAll(assumed
                        .document(
                                Journey.KIND,
                                pair.getOne().substring(pair.getOne().indexOf('/') + 1))
                        .map(document -> new BlockedJourney(
                                assumed,
                                document,
                                answer.asOf(),
                                first(document, Lists.immutable.withAll(pair.getTwo()))))
                        .stream()
                        .toList()));
    }

    /** Whether it says that a step is blocked, and not only uncertain. */
    static boolean isBlocked(Reason reason) {
        return reason.fact("step").filter(StepState.BLOCKED.code()::equals).isPresent();
    }

    /** The id of the persona that is blocked. */
    static String persona(Reason reason) {
        return reason.fact("persona").map(String::valueOf).orElse("");
    }

    /** The element's id in its journey. */
    static String step(Reason reason) {
        return reason.element().substring(reason.element().indexOf('#') + 1);
    }

    private static ImmutableList<Reason> first(Document journey, ImmutableList<Reason> blocked) {
        ImmutableList<String> order = journey.inOrder().collect(Element::id);
        return blocked.toSortedListBy(reason -> order.indexOf(step(reason)))
                .distinctBy(BlockedJourney::persona)
                .toImmutable();
    }

    /** The steps at which it first goes wrong, in reading order. */
    ImmutableList<String> turns() {
        return first.collect(BlockedJourney::step).distinct();
    }

    /** Ids of the personas for whom this is the first blocked step. */
    ImmutableList<String> stoppedAt(String step) {
        return first.select(reason -> step(reason).equals(step)).collect(BlockedJourney::persona);
    }

    /** Whose journey it is. */
    String municipality() {
        return Journey.KIND.cast(document.root()).flatMap(Journey::municipality).orElse("");
    }

    /** What would leave none of these personas blocked. */
    Unblocking unblocking() {
        ImmutableList<Persona> people = first.flatCollect(reason -> Lists.immutable.withAll(
                workspace
                        .document(Persona.KIND, persona(reason))
                        .flatMap(found -> Persona.KIND.cast(found.root()))
                        .stream()
                        .toList()));
        return Unblocking.of(workspace, people, municipality(), document, asOf);
    }
}
