package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Standing;
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
import ee.teekond.question.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Where services are missing: the uses of a service at a touchpoint that the municipality does not offer, or no longer.
 * Planned, partly and unknown offers are counted apart. Those who say so are the sources of the offer and of pain points of
 * kind missing at the touchpoint. Reference journeys have no offers and say nothing.
 */
public final class MissingServices implements Question {

    @Override
    public String name() {
        return "missing-services";
    }

    @Override
    public Unit unit() {
        return Unit.USES;
    }

    @Override
    public ImmutableList<Measure> measures() {
        return Lists.immutable.with(Measure.VALUE, Measure.UNKNOWN, Measure.PLANNED, Measure.PARTLY, Measure.TOTAL);
    }

    @Override
    public ImmutableList<Grouping> usual() {
        return Lists.immutable.with(Grouping.SERVICE);
    }

    @Override
    public ImmutableList<Grouping> groupings() {
        return Grouping.OF_SERVICES;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Optional<Journey> root = Journey.KIND.cast(journey.root());
        return root.flatMap(Journey::municipality)
                .map(place -> journey.all(Touchpoint.KIND)
                        .flatCollect(touchpoint -> touchpoint
                                .services()
                                .distinct()
                                .collect(service -> seen(
                                        workspace, journey, touchpoint, Standing.of(workspace, place, service, asOf)))))
                .orElseGet(Lists.immutable::empty);
    }

    private static Seen seen(Workspace workspace, Document journey, Touchpoint touchpoint, Standing standing) {
        Sighting at = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow())
                .at(journey, touchpoint)
                .about(standing.service());
        boolean sample = standing.sample() || journey.isSample(touchpoint, "services");
        return new Seen(
                at,
                touchpoint.id() + " " + standing.service(),
                cell(journey, touchpoint, standing)
                        .plus(Cell.of(Measure.TOTAL, 1))
                        .sample(sample));
    }

    private static Cell cell(Document journey, Touchpoint touchpoint, Standing standing) {
        return switch (standing.state()) {
            case OFFERED, PILOT -> Cell.EMPTY;
            case PARTLY -> Cell.of(Measure.PARTLY, 1);
            case PLANNED -> Cell.of(Measure.PLANNED, 1);
            case UNKNOWN -> Cell.of(Measure.UNKNOWN, 1);
            case NOT_OFFERED, ENDED ->
                Cell.of(Measure.VALUE, 1)
                        .about(
                                journey.key().element(touchpoint.id()),
                                Reason.of(
                                        name(journey, touchpoint, standing),
                                        standing.service(),
                                        Fact.of("state", standing.state())))
                        .saidBy(claims(journey, touchpoint, standing));
        };
    }

    private static String name(Document journey, Touchpoint touchpoint, Standing standing) {
        Optional<String> place = Journey.KIND.cast(journey.root()).flatMap(Journey::municipality);
        return standing.offer()
                .flatMap(offer -> place.map(id -> Municipality.KIND.name() + "/" + id + "#" + offer.id()))
                .orElseGet(() -> journey.key().element(touchpoint.id()));
    }

    private static ImmutableList<Claim> claims(Document journey, Touchpoint touchpoint, Standing standing) {
        ImmutableList<Claim> offer = standing.offer()
                .map(row -> row.marks().evidence())
                .orElseGet(Lists.immutable::empty)
                .collect(Claim::of);
        return offer.newWithAll(journey.children(touchpoint, PainPoint.KIND)
                .select(pain -> pain.kind() == PainKind.MISSING
                        && pain.service()
                                .filter(service -> !service.equals(standing.service()))
                                .isEmpty())
                .flatCollect(pain -> pain.marks().evidence())
                .collect(Claim::of));
    }
}
