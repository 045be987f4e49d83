package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Municipality;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
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
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Where several services do the same: services that a municipality's people get there and that give the same outcome. Their
 * names do not matter, nor do services that are only planned. The value is the number of services that share an outcome
 * with another.
 */
public final class Overlaps implements Question {

    private static final Terms TERMS = Terms.of("overlaps", Unit.SERVICES)
            .usually(Grouping.OUTCOME, Grouping.MUNICIPALITY)
            .by(Lists.immutable.with(
                    Grouping.MUNICIPALITY,
                    Grouping.COUNTY,
                    Grouping.SERVICE,
                    Grouping.LEVEL,
                    Grouping.ORGANISATION,
                    Grouping.OUTCOME));

    private static final ImmutableList<OfferState> THERE =
            Lists.immutable.with(OfferState.OFFERED, OfferState.PILOT, OfferState.PARTLY);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Kind<?>> documents() {
        return Lists.immutable.with(Municipality.KIND);
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document municipality, LocalDate asOf) {
        if (municipality.all(Offer.KIND).isEmpty()) {
            return Lists.immutable.empty();
        }
        Sighting here = Sighting.of(workspace, municipality.id());
        return workspace
                .all(Service.KIND)
                .select(service -> THERE.contains(Standing.of(workspace, municipality.id(), service.id(), asOf)
                        .state()))
                .flatCollect(service -> service.produces().collect(outcome -> new Giver(outcome, service)))
                .groupBy(Giver::outcome)
                .multiValuesView()
                .select(givers -> givers.size() > 1)
                .flatCollect(givers -> givers.collect(giver -> seen(workspace, municipality, here, giver, asOf)))
                .toList()
                .toImmutable();
    }

    private record Giver(String outcome, Service service) {}

    private static Seen seen(Workspace workspace, Document municipality, Sighting here, Giver giver, LocalDate asOf) {
        String service = giver.service().id();
        Standing standing = Standing.of(workspace, municipality.id(), service, asOf);
        String name = municipality.key().element(service);
        Cell cell = Cell.of(Measure.VALUE, 1)
                .about(
                        name,
                        Reason.of(
                                name, service, Fact.of("outcome", giver.outcome()), Fact.of("state", standing.state())))
                .saidBy(standing.offer()
                        .map(offer -> offer.marks().evidence())
                        .orElseGet(Lists.immutable::empty)
                        .collect(Claim::of))
                .sample(standing.sample());
        return new Seen(here.about(service).with(Grouping.OUTCOME, giver.outcome()), service, cell);
    }
}
