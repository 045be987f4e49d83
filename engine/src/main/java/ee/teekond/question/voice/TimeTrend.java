package ee.teekond.question.voice;

import ee.teekond.model.Document;
import ee.teekond.model.Felt;
import ee.teekond.model.Journey;
import ee.teekond.model.PainPoint;
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
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What troubles people now and what troubled them then: what is new, what lasts, what is gone. The value is what is felt
 * now. A pain point of which nobody has written down when it was felt is unknown, and neither now nor then.
 */
public final class TimeTrend implements Question {

    private static final Terms TERMS = Terms.of("time-trend", Unit.PAIN_POINTS)
            .counting(Measure.NEW, Measure.LASTING, Measure.GONE, Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.KIND)
            .by(Grouping.OF_SERVICES, Grouping.VIEW, Grouping.TIME, Grouping.KIND);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Sighting here = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow());
        return journey.all(PainPoint.KIND).collect(pain -> {
            Sighting felt = here.at(journey, pain)
                    .with(Grouping.KIND, pain.kind())
                    .with(Grouping.VIEW, pain.view())
                    .with(Grouping.TIME, pain.felt().map(Felt::code));
            return new Seen(
                    pain.service().map(felt::about).orElse(felt),
                    pain.id(),
                    cell(journey, pain)
                            .and(Measure.TOTAL, 1)
                            .sample(journey.isSample(pain, "kind", "felt", "service", "evidence")));
        });
    }

    private static Cell cell(Document journey, PainPoint pain) {
        String name = journey.key().element(pain.id());
        return pain.felt()
                .map(felt -> {
                    Cell because = Cell.EMPTY.because(Reason.of(
                            name, pain.service().orElse(""), Fact.of("felt", felt), Fact.of("kind", pain.kind())));
                    return switch (felt) {
                        case THEN -> because.and(Measure.GONE, 1);
                        case NOW ->
                            because.and(Measure.VALUE, 1).and(Measure.NEW, 1).about(name);
                        case BOTH ->
                            because.and(Measure.VALUE, 1)
                                    .and(Measure.LASTING, 1)
                                    .about(name);
                    };
                })
                .map(cell -> cell.saidBy(pain.marks().evidence().collect(Claim::of)))
                .orElseGet(() -> Cell.of(Measure.UNKNOWN, 1));
    }
}
