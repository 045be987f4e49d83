package ee.teekond.layout.services.content;

import ee.teekond.model.Document;
import ee.teekond.model.Service;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Grouping;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Measure;
import ee.teekond.question.Questions;
import ee.teekond.question.Reason;
import ee.teekond.question.Row;
import ee.teekond.question.Where;
import ee.teekond.walk.StepState;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What the questions about a journey say of its services, so that picture and table agree.
 *
 * @param now by service, the steps it blocks as things stand
 * @param then by service, the steps it would block if it were not there
 */
record Blocked(Answer now, Answer then) {
    private static final String SERVICE = Service.KIND.name() + "/";

    static Blocked of(Workspace workspace, Document journey, LocalDate asOf) {
        return new Blocked(
                ask("blocking-services", workspace, journey, asOf), ask("single-points", workspace, journey, asOf));
    }

    private static Answer ask(String question, Workspace workspace, Document journey, LocalDate asOf) {
        var inquiry = Inquiry.of(Questions.find(question).orElseThrow(), asOf)
                .by(Lists.immutable.of(Grouping.SERVICE))
                .where(Where.EVERYWHERE.with(Grouping.JOURNEY, journey.id()));
        return inquiry.answer(inquiry.tally(workspace, journey));
    }

    /** The services that block steps as things stand. */
    ImmutableList<Row> blocking() {
        return now.rows().select(row -> row.figure(Measure.VALUE) > 0);
    }

    /** What a row's service blocks and how, step by step. */
    static ImmutableList<Reason> reasons(Row row) {
        return row.because()
                .select(reason -> reason.fact("step")
                        .filter(StepState.BLOCKED.code()::equals)
                        .isPresent());
    }

    /** The way from the missing service to the step: services and outcomes in turn, a service first. */
    static ImmutableList<String> chain(Reason reason) {
        return reason.fact("chain")
                .filter(ImmutableList.class::isInstance)
                .map(chain -> ((ImmutableList<?>) chain).collect(String::valueOf))
                .orElseGet(Lists.immutable::empty);
    }

    /** The services of a chain, by id. */
    static ImmutableList<String> services(ImmutableList<String> chain) {
        return chain.select(link -> link.startsWith(SERVICE)).collect(link -> link.substring(SERVICE.length()));
    }

    /** What absences do to a service. */
    Effect effect(String service) {
        var effect = Effect.NONE;
        for (var reason : blocking().flatCollect(Blocked::reasons)) {
            var on = services(chain(reason));
            int at = on.indexOf(service);
            var here = at == 0 || reason.service().equals(service)
                    ? Effect.MISSING
                    : at == 1 ? Effect.DIRECT : at > 1 ? Effect.INDIRECT : Effect.NONE;
            effect = here != Effect.NONE && (effect == Effect.NONE || here.compareTo(effect) < 0) ? here : effect;
        }
        return effect;
    }

    /** Whether an absence goes over from one service to the other. */
    boolean passes(String from, String to) {
        return blocking().flatCollect(Blocked::reasons).anySatisfy(reason -> {
            var on = services(chain(reason));
            int at = on.indexOf(from);
            return at >= 0 && at + 1 < on.size() && on.get(at + 1).equals(to);
        });
    }
}
