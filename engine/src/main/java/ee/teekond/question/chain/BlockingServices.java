package ee.teekond.question.chain;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.OfferState;
import ee.teekond.model.Persona;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Sighting;
import ee.teekond.question.TargetPersonas;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.Chain;
import ee.teekond.walk.Step;
import ee.teekond.walk.StepState;
import ee.teekond.walk.Walk;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which services block people: the steps that the personas of a journey's target group cannot take because a service is not
 * there, be it the step's own or one further back whose outcome is asked for. A step counts once in a group, for however
 * many personas; one that several services block counts for each of them. A step that is
 * uncertain, because an offer is unknown or lacks something nobody can judge, is counted apart: unknown never blocks. Those who say so are the sources of the offer. Reference journeys
 * have no offers and say nothing.
 */
public final class BlockingServices implements Question {

    private static final Terms TERMS = Terms.of("blocking-services", Unit.STEPS)
            .counting(Measure.DIRECT, Measure.INDIRECT, Measure.UNKNOWN)
            .usually(Grouping.SERVICE)
            .by(Grouping.OF_SERVICES, Grouping.PERSONA, Grouping.LEGAL_STATUS);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Optional<Journey> root = Journey.KIND.cast(journey.root());
        return root.flatMap(Journey::municipality)
                .map(place -> TargetPersonas.of(workspace, journey)
                        .flatCollect(persona -> seen(workspace, journey, place, persona, asOf))
                        .toSortedListBy(seen -> seen.cell().figures().get(Measure.INDIRECT))
                        .toImmutable())
                .orElseGet(Lists.immutable::empty);
    }

    private static ImmutableList<Seen> seen(
            Workspace workspace, Document journey, String place, Persona persona, LocalDate asOf) {
        Sighting at = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow())
                .of(persona);
        return Walk.of(workspace, persona, place, journey, asOf, Assumptions.NONE)
                .steps()
                .select(step -> step.state() == StepState.BLOCKED || step.state() == StepState.UNCERTAIN)
                .flatCollect(step -> Chain.of(step)
                        .collect(chain -> new Seen(
                                at.at(
                                                journey,
                                                journey.find(Touchpoint.KIND, step.touchpoint())
                                                        .orElseThrow())
                                        .about(chain.service()),
                                step.state().code() + " " + step.touchpoint(),
                                cell(workspace, journey, place, persona, step, chain))));
    }

    private static Cell cell(
            Workspace workspace, Document journey, String place, Persona persona, Step step, Chain chain) {
        String name = journey.key().element(step.touchpoint());
        Reason reason = Reason.of(
                name,
                chain.service(),
                Fact.of("persona", persona.id()),
                Fact.of("step", step.state()),
                Fact.of("state", chain.state().offer().orElse(OfferState.UNKNOWN)),
                Fact.of("chain", chain.links()));
        if (step.state() == StepState.UNCERTAIN) {
            return Cell.of(Measure.UNKNOWN, 1).because(reason).sample(step.sample());
        }
        return Cell.of(Measure.VALUE, 1)
                .and(chain.isDirect() ? Measure.DIRECT : Measure.INDIRECT, 1)
                .about(name, reason)
                .saidBy(workspace
                        .offer(place, chain.service())
                        .map(offer -> offer.marks().evidence())
                        .orElseGet(Lists.immutable::empty)
                        .collect(Claim::of))
                .sample(step.sample());
    }
}
