package ee.teekond.question.chain;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Sighting;
import ee.teekond.question.TargetPersonas;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import ee.teekond.walk.Loss;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What hangs on one service alone: the steps that would be blocked for somebody if the service were no longer offered. A
 * service that many steps use but others can stand in for carries nothing alone. Steps that use the service themselves are
 * counted apart from those that only wait for what it gives.
 */
public final class SinglePoints implements Question {

    private static final Terms TERMS = Terms.of("single-points", Unit.STEPS)
            .counting(Measure.DIRECT, Measure.INDIRECT)
            .usually(Grouping.SERVICE)
            .by(Grouping.OF_SERVICES, Grouping.PERSONA, Grouping.LEGAL_STATUS);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Optional<String> place = Journey.KIND.cast(journey.root()).flatMap(Journey::municipality);
        return place.map(municipality -> TargetPersonas.of(workspace, journey)
                        .flatCollect(persona -> Loss.of(workspace, persona, municipality, journey, asOf)
                                .collect(loss -> seen(workspace, journey, persona, loss))))
                .orElseGet(Lists.immutable::empty)
                .toSortedListBy(seen -> seen.cell().figures().get(Measure.INDIRECT))
                .toImmutable();
    }

    private static Seen seen(Workspace workspace, Document journey, Persona persona, Loss loss) {
        Touchpoint step = journey.find(Touchpoint.KIND, loss.touchpoint()).orElseThrow();
        String service = loss.service();
        boolean direct = step.services().contains(service);
        String name = journey.key().element(step.id());
        Sighting at = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow())
                .of(persona)
                .at(journey, step)
                .about(service);
        Cell cell = Cell.of(Measure.VALUE, 1)
                .and(direct ? Measure.DIRECT : Measure.INDIRECT, 1)
                .about(name, Reason.of(name, service, Fact.of("persona", persona.id()), Fact.of("direct", direct)))
                .sample(loss.sample());
        return new Seen(at, step.id(), cell);
    }
}
