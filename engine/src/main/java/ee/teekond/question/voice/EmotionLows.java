package ee.teekond.question.voice;

import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Histogram;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Counts;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Sighting;
import ee.teekond.question.Terms;
import ee.teekond.question.ToldAnswers;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * Where it feels worst: the median of everything people answered about the steps of a group, not of the steps' own medians.
 * A feeling that is only assumed enters no median; a step nobody was asked about is unknown.
 */
public final class EmotionLows implements Question {

    private static final Terms TERMS = Terms.of("emotion-lows", Unit.TENTHS)
            .counting(Measure.UNKNOWN, Measure.TOTAL)
            .usually(Grouping.TOUCHPOINT)
            .by(Grouping.OF_STEPS, Grouping.PERSONA, Grouping.LEGAL_STATUS);

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public boolean isOfPeople() {
        return true;
    }

    @Override
    public boolean isLowestFirst() {
        return true;
    }

    @Override
    public boolean addsUp() {
        return false;
    }

    @Override
    public Counts<Measure> figures(Cell cell) {
        return given(cell).median().stream()
                .mapToObj(median -> cell.figures().plus(Counts.of(Measure.VALUE, median)))
                .findFirst()
                .orElse(cell.figures());
    }

    @Override
    public ImmutableSet<Measure> untold(Cell cell) {
        return given(cell).size() == 0 ? Sets.immutable.with(Measure.VALUE) : Sets.immutable.empty();
    }

    private static Histogram given(Cell cell) {
        MutableSortedMap<Integer, Integer> counts = SortedMaps.mutable.empty();
        cell.readings().all().forEachKeyValue((reading, times) -> counts.put(reading.value(), times));
        return new Histogram(counts.toImmutable());
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Sighting here = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow());
        return journey.all(Touchpoint.KIND).flatCollect(step -> {
            Sighting at = here.at(journey, step);
            ImmutableList<Emotion> answered =
                    step.emotion().select(emotion -> Histogram.of(emotion).size() > 0);
            return answered.isEmpty()
                    ? Lists.immutable.with(
                            new Seen(at, step.id(), Cell.of(Measure.UNKNOWN, 1).and(Measure.TOTAL, 1)))
                    : answered.collectWithIndex((emotion, i) -> new Seen(
                            persona(workspace, emotion).map(at::of).orElse(at),
                            step.id() + (i == 0 ? "" : " " + i),
                            cell(journey, step, emotion).and(Measure.TOTAL, i == 0 ? 1 : 0)));
        });
    }

    private static Optional<Persona> persona(Workspace workspace, Emotion emotion) {
        return emotion.persona()
                .flatMap(id -> workspace.document(Persona.KIND, id))
                .flatMap(document -> Persona.KIND.cast(document.root()));
    }

    private static Cell cell(Document journey, Touchpoint step, Emotion emotion) {
        Cell cell = ToldAnswers.of(emotion)
                .counts()
                .keyValuesView()
                .injectInto(Cell.EMPTY, (all, pair) -> all.reading(Measure.VALUE, pair.getOne(), pair.getTwo()));
        return cell.about(journey.key().element(step.id()))
                .saidBy(emotion.evidence().collect(Claim::of))
                .sample(journey.isSample(step, "emotion"));
    }
}
