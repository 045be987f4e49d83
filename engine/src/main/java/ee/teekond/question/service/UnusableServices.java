package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.TargetPersonas;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import ee.teekond.walk.Delivery;
import ee.teekond.walk.Truth;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What is offered and yet of no use: the uses of a service that is partly there, lacking what a persona of the target group
 * cannot do without, such as a language they speak. Where it depends on something nobody has written down, it is unknown;
 * where the lack is a nuisance but shuts nobody out (distance, hours, places), it only hinders. What kind of lack it is can
 * be asked for; a use with several lacks counts once for each kind, and once in all.
 */
public final class UnusableServices implements Question {

    private static final Terms TERMS = Terms.of("unusable-services", Unit.USES)
            .counting(Measure.UNKNOWN, Measure.HINDERED)
            .usually(Grouping.SERVICE, Grouping.KIND)
            .by(Grouping.OF_SERVICES, Grouping.PERSONA, Grouping.LEGAL_STATUS, Grouping.KIND);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        ImmutableList<Persona> people = TargetPersonas.of(workspace, journey);
        return Use.in(workspace, journey, asOf)
                .flatCollect(use -> lacks(use)
                        .flatCollect(why -> people.collect(persona -> seen(use, why, persona)))
                        .toSortedListBy(UnusableServices::rank));
    }

    /** Of all lacks and people of one use the first in a group counts: what shuts out, then what nobody knows. */
    private static int rank(Seen seen) {
        return TERMS.measures().detectIndex(measure -> seen.cell().figures().get(measure) > 0);
    }

    private static ImmutableList<PartlyWhy> lacks(Use use) {
        return use.standing().state() == OfferState.PARTLY
                ? use.standing().offer().map(Offer::why).orElseGet(Lists.immutable::empty)
                : Lists.immutable.empty();
    }

    private static Seen seen(Use use, PartlyWhy why, Persona persona) {
        Truth usable = new Delivery(persona).despite(why, use.standing(), use.known());
        return use.seen(use.at().of(persona).with(Grouping.KIND, why), cell(use, why, persona, usable));
    }

    private static Cell cell(Use use, PartlyWhy why, Persona persona, Truth usable) {
        Reason reason = Reason.of(
                use.name(),
                use.service(),
                Fact.of("lacking", why),
                Fact.of("persona", persona.id()),
                Fact.of("usable", usable));
        return switch (usable) {
            case FALSE ->
                Cell.of(Measure.VALUE, 1).about(use.nameOfStep(), reason).saidBy(use.claims());
            case UNKNOWN -> Cell.of(Measure.UNKNOWN, 1).because(reason);
            case TRUE -> Cell.of(Measure.HINDERED, 1);
        };
    }
}
