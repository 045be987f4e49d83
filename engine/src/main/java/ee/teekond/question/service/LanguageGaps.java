package ee.teekond.question.service;

import ee.teekond.model.Document;
import ee.teekond.model.Offer;
import ee.teekond.model.Persona;
import ee.teekond.model.Service;
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
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Which services are there, but in no language that a persona of the target group can deal in (B1 is enough, A2 cannot be
 * told, A1 is too little). The languages a gap is counted under are those the persona could be served in. A service of
 * which nobody has written down the languages is unknown and no gap; neither is one in a language the persona shares,
 * however many others it lacks.
 */
public final class LanguageGaps implements Question {

    private static final Terms TERMS = Terms.of("language-gaps", Unit.USES)
            .counting(Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.LANGUAGE, Grouping.SERVICE)
            .by(Grouping.OF_SERVICES, Grouping.PERSONA, Grouping.LEGAL_STATUS, Grouping.LANGUAGE);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        ImmutableList<Persona> people = TargetPersonas.of(workspace, journey);
        return Use.in(workspace, journey, asOf)
                .select(Use::isThere)
                .flatCollect(use -> people.collect(persona -> seen(use, persona))
                        .toSortedListBy(seen -> -seen.cell().figures().get(Measure.VALUE)));
    }

    private static Seen seen(Use use, Persona persona) {
        Delivery delivery = new Delivery(persona);
        ImmutableList<String> given = use.own(Offer::languages, Service::languages);
        return use.seen(
                use.at().of(persona).with(Grouping.LANGUAGE, delivery.languages()),
                cell(use, persona, delivery, given).and(Measure.TOTAL, 1));
    }

    private static Cell cell(Use use, Persona persona, Delivery delivery, ImmutableList<String> given) {
        return switch (delivery.in(given)) {
            case TRUE -> Cell.EMPTY;
            case UNKNOWN -> Cell.of(Measure.UNKNOWN, 1);
            case FALSE ->
                Cell.of(Measure.VALUE, 1)
                        .about(
                                use.nameOfStep(),
                                Reason.of(
                                        use.name(),
                                        use.service(),
                                        Fact.of("persona", persona.id()),
                                        Fact.of("speaks", delivery.languages()),
                                        Fact.of("given", given)))
                        .saidBy(use.claims());
        };
    }
}
