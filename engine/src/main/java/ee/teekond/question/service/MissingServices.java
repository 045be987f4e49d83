package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.PainKind;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Where services are missing: the uses of a service at a touchpoint that the municipality does not offer, or no longer.
 * Planned, partly and unknown offers are counted apart. Those who say so are the sources of the offer and of pain points of
 * kind missing at the touchpoint. Reference journeys have no offers and say nothing.
 */
public final class MissingServices implements Question {

    private static final Terms TERMS = Terms.of("missing-services", Unit.USES)
            .counting(Measure.UNKNOWN, Measure.PLANNED, Measure.PARTLY, Measure.TOTAL)
            .usually(Grouping.SERVICE)
            .by(Grouping.OF_SERVICES);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        return Use.in(workspace, journey, asOf)
                .collect(use -> use.seen(use.at(), cell(use).and(Measure.TOTAL, 1)));
    }

    private static Cell cell(Use use) {
        return switch (use.standing().state()) {
            case OFFERED, PILOT -> Cell.EMPTY;
            case PARTLY -> Cell.of(Measure.PARTLY, 1);
            case PLANNED -> Cell.of(Measure.PLANNED, 1);
            case UNKNOWN -> Cell.of(Measure.UNKNOWN, 1);
            case NOT_OFFERED, ENDED ->
                Cell.of(Measure.VALUE, 1)
                        .about(
                                use.nameOfStep(),
                                Reason.of(
                                        use.name(),
                                        use.service(),
                                        Fact.of("state", use.standing().state())))
                        .saidBy(use.claims().newWithAll(missed(use)));
        };
    }

    /** Who misses it. */
    private static ImmutableList<Claim> missed(Use use) {
        return use.journey()
                .children(use.touchpoint(), PainPoint.KIND)
                .select(pain -> pain.kind() == PainKind.MISSING
                        && pain.service()
                                .filter(service -> !service.equals(use.service()))
                                .isEmpty())
                .flatCollect(pain -> pain.marks().evidence())
                .collect(Claim::of);
    }
}
