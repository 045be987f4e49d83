package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What is coming: the uses of a service that the municipality only plans on that day, or that has not begun yet. One whose
 * day has passed without its having begun is overdue. What is being tried out counts apart.
 */
public final class PlannedServices implements Question {

    private static final Terms TERMS = Terms.of("planned-services", Unit.USES)
            .counting(Measure.OVERDUE, Measure.PILOT, Measure.TOTAL)
            .usually(Grouping.SERVICE)
            .by(Grouping.OF_SERVICES);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        return Use.in(workspace, journey, asOf)
                .collect(use -> use.seen(use.at(), cell(use, asOf).and(Measure.TOTAL, 1)));
    }

    private static Cell cell(Use use, LocalDate asOf) {
        if (use.standing().state() == OfferState.PILOT) {
            return Cell.of(Measure.PILOT, 1).because(reason(use)).saidBy(use.claims());
        }
        if (use.standing().state() != OfferState.PLANNED) {
            return Cell.EMPTY;
        }
        boolean overdue = use.standing()
                .offer()
                .flatMap(Offer::since)
                .filter(asOf::isAfter)
                .isPresent();
        return Cell.of(Measure.VALUE, 1)
                .and(Measure.OVERDUE, overdue ? 1 : 0)
                .about(use.nameOfStep(), reason(use))
                .saidBy(use.claims());
    }

    private static Reason reason(Use use) {
        MutableList<Fact> facts =
                Lists.mutable.with(Fact.of("state", use.standing().state()));
        use.standing().offer().flatMap(Offer::since).ifPresent(day -> facts.add(Fact.of("since", day)));
        use.standing().offer().flatMap(Offer::until).ifPresent(day -> facts.add(Fact.of("until", day)));
        return Reason.of(use.name(), use.service(), facts.toArray(new Fact[0]));
    }
}
