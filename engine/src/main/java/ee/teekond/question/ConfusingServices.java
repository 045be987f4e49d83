package ee.teekond.question;

import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Stage;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which services confuse people: the severity of pain points of kind confusing or wording. One that names its service counts
 * for that service directly; one that names none counts indirectly for every service its touchpoint uses. In a group of several services it counts once.
 */
final class ConfusingServices implements Question {

    private static final ImmutableList<PainKind> KINDS = Lists.immutable.with(PainKind.CONFUSING, PainKind.WORDING);

    @Override
    public String name() {
        return "confusing-services";
    }

    @Override
    public Unit unit() {
        return Unit.SEVERITY;
    }

    @Override
    public ImmutableList<Measure> measures() {
        return Lists.immutable.with(Measure.VALUE, Measure.DIRECT, Measure.INDIRECT);
    }

    @Override
    public ImmutableList<Grouping> usual() {
        return Lists.immutable.with(Grouping.SERVICE);
    }

    @Override
    public ImmutableList<Grouping> groupings() {
        return Lists.immutable.with(Grouping.values());
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
        Optional<Touchpoint> touchpoint = touchpoint(journey, pain);
        Optional<Element> above =
                touchpoint.isPresent() ? journey.owner(touchpoint.get().id()) : journey.owner(pain.id());
        Sighting at = new Sighting(
                workspace,
                Journey.KIND.cast(journey.root()).orElseThrow(),
                above.flatMap(Stage.KIND::cast),
                touchpoint,
                service,
                Optional.of(pain.kind()));
        boolean direct = pain.service().isPresent();
        String name = journey.key().element(pain.id());
        Cell cell = Cell.of(Measure.VALUE, pain.severity())
                .plus(Cell.of(direct ? Measure.DIRECT : Measure.INDIRECT, pain.severity()))
                .about(name, Reason.pain(name, service, pain.kind(), pain.severity(), direct))
                .saidBy(pain.marks().evidence().collect(Claim::of))
                .sample(journey.isSample(pain, "kind", "severity", "service", "evidence"));
        return new Seen(at, pain.id(), cell);
    }

    private static Optional<Touchpoint> touchpoint(Document journey, PainPoint pain) {
        return journey.owner(pain.id()).flatMap(Touchpoint.KIND::cast);
    }
}
