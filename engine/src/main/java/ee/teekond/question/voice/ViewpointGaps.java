package ee.teekond.question.voice;

import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.PainPoint;
import ee.teekond.model.View;
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
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.impl.factory.Multimaps;

/**
 * Trouble that only one side sees: pain points of the target group that the municipality does not name at the same place,
 * and the reverse. Two pain points of one kind at one step, about the same service, are the same trouble, so one seen by
 * each side is seen by both.
 */
public final class ViewpointGaps implements Question {

    private static final Terms TERMS = Terms.of("viewpoint-gaps", Unit.PAIN_POINTS)
            .counting(Measure.TOTAL)
            .usually(Grouping.VIEW, Grouping.KIND)
            .by(Grouping.OF_SERVICES, Grouping.VIEW, Grouping.TIME, Grouping.KIND);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        ImmutableList<PainPoint> pains = journey.all(PainPoint.KIND);
        ImmutableListMultimap<String, View> views = pains.groupByAndCollect(
                        pain -> trouble(journey, pain), PainPoint::view, Multimaps.mutable.list.empty())
                .toImmutable();
        return pains.collect(pain -> seen(workspace, journey, pain, views.get(trouble(journey, pain))));
    }

    /** What tells one trouble from another. */
    private static String trouble(Document journey, PainPoint pain) {
        return journey.owners().get(pain.id()).owner() + " " + pain.kind().code() + " "
                + pain.service().orElse("");
    }

    private static Seen seen(Workspace workspace, Document journey, PainPoint pain, ImmutableList<View> views) {
        Sighting here = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow())
                .at(journey, pain)
                .with(Grouping.KIND, pain.kind())
                .with(Grouping.VIEW, pain.view())
                .with(Grouping.TIME, pain.felt().map(felt -> felt.code()));
        Sighting at =
                Optional.of(pain).flatMap(PainPoint::service).map(here::about).orElse(here);
        boolean alone = pain.view() != View.BOTH && views.allSatisfy(pain.view()::equals);
        String name = journey.key().element(pain.id());
        Cell cell = alone
                ? Cell.of(Measure.VALUE, 1)
                        .about(
                                name,
                                Reason.of(
                                        name,
                                        pain.service().orElse(""),
                                        Fact.of("kind", pain.kind()),
                                        Fact.of("severity", pain.severity()),
                                        Fact.of("view", pain.view())))
                        .saidBy(pain.marks().evidence().collect(Claim::of))
                : Cell.EMPTY;
        return new Seen(
                at,
                pain.id(),
                cell.and(Measure.TOTAL, 1).sample(journey.isSample(pain, "kind", "view", "service", "evidence")));
    }
}
