package ee.teekond.question.progress;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.Standing;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
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
 * How much of the reference the municipalities' journeys cover: steps, and apart from those the services of the reference's
 * steps, by structure and by offer. A step that is split counts once, one that does not apply for a stated reason leaves
 * the total, and what a municipality has added raises nothing.
 */
public final class CoverageOfReference implements Question {

    private static final Terms TERMS = Terms.of("coverage", Unit.REFERENCE_STEPS)
            .counting(Measure.TOTAL, Measure.USED, Measure.OFFERED, Measure.PARTLY, Measure.UNKNOWN, Measure.SERVICES)
            .usually(Grouping.MUNICIPALITY)
            .by(Lists.immutable.with(
                    Grouping.MUNICIPALITY,
                    Grouping.COUNTY,
                    Grouping.TARGET_GROUP,
                    Grouping.JOURNEY,
                    Grouping.STAGE,
                    Grouping.TOUCHPOINT,
                    Grouping.SERVICE,
                    Grouping.LEVEL));

    private static final ImmutableList<DifferenceKind> COUNTED = Lists.immutable.with(
            DifferenceKind.SAME,
            DifferenceKind.ADAPTED,
            DifferenceKind.SPLIT,
            DifferenceKind.MERGED,
            DifferenceKind.MISSING);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public boolean tellsShare() {
        return true;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Journey root = Journey.KIND.cast(journey.root()).orElseThrow();
        Optional<String> place = root.municipality();
        Optional<Document> basis = Comparison.basis(workspace, journey);
        if (place.isEmpty() || basis.isEmpty()) {
            return Lists.immutable.empty();
        }
        Document reference = basis.get();
        Sighting here = Sighting.in(workspace, root);
        return Comparison.of(workspace, journey, reference, asOf)
                .differences()
                .select(row -> COUNTED.contains(row.kind()))
                .flatCollect(row ->
                        Lists.immutable.withAll(row
                                .counterpart()
                                .flatMap(id -> seen(workspace, here, place.get(), reference, row, id, asOf))
                                .stream()
                                .toList()));
    }

    private static Optional<Seen> seen(
            Workspace workspace,
            Sighting here,
            String place,
            Document reference,
            Difference row,
            String id,
            LocalDate asOf) {
        boolean covered = row.kind() != DifferenceKind.MISSING;
        if (row.type().equals(Touchpoint.KIND.name())) {
            return reference
                    .find(Touchpoint.KIND, id)
                    .map(step -> new Seen(
                            here.at(reference, step),
                            id,
                            Cell.of(Measure.TOTAL, 1)
                                    .plus(covered ? Cell.of(Measure.VALUE, 1) : missing(reference, step, row))
                                    .sample(row.sample())));
        }
        return row.type().equals(Service.KIND.name())
                ? Optional.of(new Seen(
                        here.with(Grouping.STAGE, row.stage()).about(id),
                        row.touchpoint().orElse("") + " " + id,
                        service(Standing.of(workspace, place, id, asOf), covered)
                                .sample(row.sample())))
                : Optional.empty();
    }

    private static Cell missing(Document reference, Element step, Difference row) {
        String name = reference.key().element(step.id());
        return Cell.EMPTY.because(Reason.of(name, "", Fact.of("kind", row.kind())));
    }

    private static Cell service(Standing standing, boolean used) {
        Cell cell = Cell.of(Measure.SERVICES, 1).and(Measure.USED, used ? 1 : 0).sample(standing.sample());
        return switch (standing.state()) {
            case OFFERED, PILOT -> cell.and(Measure.OFFERED, 1);
            case PARTLY -> cell.and(Measure.PARTLY, 1);
            case UNKNOWN -> cell.and(Measure.UNKNOWN, 1);
            case PLANNED, ENDED, NOT_OFFERED -> cell;
        };
    }
}
