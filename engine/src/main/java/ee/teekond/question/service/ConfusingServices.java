package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Felt;
import ee.teekond.model.Journey;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
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
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which services confuse people: the severity of pain points of kind confusing or wording. One that names its service counts
 * for that service directly; one that names none counts indirectly for every service its touchpoint uses. In a group of several services it counts once.
 */
public final class ConfusingServices implements Question {

    private static final Terms TERMS = Terms.of("confusing-services", Unit.SEVERITY)
            .counting(Measure.DIRECT, Measure.INDIRECT)
            .usually(Grouping.SERVICE)
            .by(Grouping.OF_SERVICES, Grouping.VIEW, Grouping.TIME, Grouping.KIND);

    private static final ImmutableList<PainKind> KINDS = Lists.immutable.with(PainKind.CONFUSING, PainKind.WORDING);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        return journey.all(PainPoint.KIND)
                .select(pain -> KINDS.contains(pain.kind()))
                .flatCollect(
                        pain -> services(journey, pain).collect(service -> seen(workspace, journey, pain, service)));
    }

    private static ImmutableList<String> services(Document journey, PainPoint pain) {
        return pain.service()
                .map(Lists.immutable::with)
                .or(() -> touchpoint(journey, pain).map(Touchpoint::services))
                .orElseGet(Lists.immutable::empty)
                .distinct();
    }

    private static Seen seen(Workspace workspace, Document journey, PainPoint pain, String service) {
        Sighting at = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow())
                .at(journey, pain)
                .about(service)
                .with(Grouping.VIEW, pain.view())
                .with(Grouping.TIME, pain.felt().map(Felt::code))
                .with(Grouping.KIND, pain.kind());
        boolean direct = pain.service().isPresent();
        String name = journey.key().element(pain.id());
        Cell cell = Cell.of(Measure.VALUE, pain.severity())
                .plus(Cell.of(direct ? Measure.DIRECT : Measure.INDIRECT, pain.severity()))
                .about(
                        name,
                        Reason.of(
                                name,
                                service,
                                Fact.of("kind", pain.kind()),
                                Fact.of("severity", pain.severity()),
                                Fact.of("direct", direct)))
                .saidBy(pain.marks().evidence().collect(Claim::of))
                .sample(journey.isSample(pain, "kind", "severity", "service", "evidence"));
        return new Seen(at, pain.id(), cell);
    }

    private static Optional<Touchpoint> touchpoint(Document journey, PainPoint pain) {
        return journey.owner(pain.id()).flatMap(Touchpoint.KIND::cast);
    }
}
