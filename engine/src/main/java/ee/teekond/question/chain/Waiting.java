package ee.teekond.question.chain;

import ee.teekond.model.Document;
import ee.teekond.model.Histogram;
import ee.teekond.model.Journey;
import ee.teekond.model.Persona;
import ee.teekond.model.Workspace;
import ee.teekond.question.Cell;
import ee.teekond.question.Counts;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Sighting;
import ee.teekond.question.TargetPersonas;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import ee.teekond.walk.Assumptions;
import ee.teekond.walk.CriticalPath;
import ee.teekond.walk.Walk;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * How long a journey takes: for each persona the critical path, at most and at least; of several personas or journeys the
 * median. Steps run side by side where none waits for the other, so it is less than all durations together. What nobody
 * has timed is counted apart, and so is what is blocked and has no end.
 */
public final class Waiting implements Question {

    private static final Terms TERMS = Terms.of("waiting", Unit.DAYS)
            .counting(Measure.LEAST, Measure.UNKNOWN, Measure.BLOCKED)
            .usually(Grouping.MUNICIPALITY, Grouping.PERSONA)
            .by(Lists.immutable.with(
                    Grouping.MUNICIPALITY,
                    Grouping.COUNTY,
                    Grouping.TARGET_GROUP,
                    Grouping.JOURNEY,
                    Grouping.PERSONA,
                    Grouping.LEGAL_STATUS));

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public boolean addsUp() {
        return false;
    }

    @Override
    public Counts<Measure> figures(Cell cell) {
        return cell.figures().plus(median(cell, Measure.VALUE)).plus(median(cell, Measure.LEAST));
    }

    private static Counts<Measure> median(Cell cell, Measure measure) {
        MutableSortedMap<Integer, Integer> counts = SortedMaps.mutable.empty();
        cell.readings()
                .all()
                .select((reading, times) -> reading.measure() == measure)
                .forEachKeyValue((reading, times) -> counts.put(reading.value(), times));
        return new Histogram(counts.toImmutable())
                .median().stream()
                        .mapToObj(days -> Counts.of(measure, days))
                        .findFirst()
                        .orElseGet(Counts::none);
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Optional<String> place = Journey.KIND.cast(journey.root()).flatMap(Journey::municipality);
        return place.map(municipality -> TargetPersonas.of(workspace, journey)
                        .collect(persona -> seen(workspace, journey, municipality, persona, asOf)))
                .orElseGet(Lists.immutable::empty);
    }

    private static Seen seen(
            Workspace workspace, Document journey, String municipality, Persona persona, LocalDate asOf) {
        Walk walk = Walk.of(workspace, persona, municipality, journey, asOf, Assumptions.NONE);
        CriticalPath path = CriticalPath.of(workspace, persona, journey, walk);
        String name = journey.key().toString();
        Cell cell = Cell.of(Measure.UNKNOWN, path.untimed().size())
                .and(Measure.BLOCKED, path.blocked())
                .reading(Measure.VALUE, path.most(), 1)
                .reading(Measure.LEAST, path.least(), 1)
                .about(
                        name,
                        Reason.of(
                                name,
                                "",
                                Fact.of("persona", persona.id()),
                                Fact.of("path", path.path()),
                                Fact.of("untimed", path.untimed())))
                .sample(walk.sample());
        Sighting at = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow())
                .of(persona);
        return new Seen(at, journey.id() + " " + persona.id(), cell);
    }
}
