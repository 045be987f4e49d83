package ee.teekond.question.voice;

import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Journey;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.Fact;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.question.Sighting;
import ee.teekond.question.Strength;
import ee.teekond.question.Support;
import ee.teekond.question.Terms;
import ee.teekond.question.Unit;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * How well what is said is supported, by the rule of {@link Support}: pain points and feelings whose evidence is weak, fair or
 * strong, and those that rest on nothing. The value is the weak ones: somebody says so, and it is worth asking others.
 */
public final class EvidenceStrength implements Question {

    private static final Terms TERMS = Terms.of("evidence-strength", Unit.CLAIMS)
            .counting(Measure.FAIR, Measure.STRONG, Measure.ASSUMED, Measure.TOTAL)
            .usually(Grouping.MUNICIPALITY)
            .by(Grouping.OF_SERVICES, Grouping.KIND);

    /** What sort of claim it is. */
    private enum Sort implements Choice {
        EMOTION,
        PAIN_POINT
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Sighting here = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow());
        ImmutableList<Seen> pains = journey.all(PainPoint.KIND).collect(pain -> {
            Sighting at = here.at(journey, pain).with(Grouping.KIND, Sort.PAIN_POINT);
            String name = journey.key().element(pain.id());
            ImmutableList<Evidence> evidence = pain.marks().evidence();
            return new Seen(
                    pain.service().map(at::about).orElse(at),
                    pain.id(),
                    cell(workspace, name, pain.service().orElse(""), evidence, asOf)
                            .sample(journey.isSample(pain, "service", "evidence")));
        });
        return pains.newWithAll(journey.all(Touchpoint.KIND).flatCollect(step -> {
            Sighting at = here.at(journey, step).with(Grouping.KIND, Sort.EMOTION);
            String name = journey.key().element(step.id());
            return step.emotion()
                    .collectWithIndex((emotion, i) -> new Seen(
                            at,
                            step.id() + " " + i,
                            cell(workspace, name, "", evidence(emotion), asOf)
                                    .sample(journey.isSample(step, "emotion"))));
        }));
    }

    /** What a feeling rests on; nothing if it is a guess. */
    static ImmutableList<Evidence> evidence(Emotion emotion) {
        return emotion.assumed() ? Lists.immutable.empty() : emotion.evidence();
    }

    private static Cell cell(
            Workspace workspace, String name, String service, ImmutableList<Evidence> evidence, LocalDate asOf) {
        Support support = Support.of(workspace, evidence);
        Strength strength = support.strength(asOf);
        Cell cell = Cell.of(measure(strength), 1).and(Measure.TOTAL, 1).saidBy(evidence.collect(Claim::of));
        return strength == Strength.WEAK ? cell.about(name, reason(name, service, strength, support)) : cell;
    }

    private static Measure measure(Strength strength) {
        return switch (strength) {
            case NONE -> Measure.ASSUMED;
            case WEAK -> Measure.VALUE;
            case FAIR -> Measure.FAIR;
            case STRONG -> Measure.STRONG;
        };
    }

    private static Reason reason(String name, String service, Strength strength, Support support) {
        return Reason.of(
                name,
                service,
                Fact.of("strength", strength),
                Fact.of("sources", support.sources()),
                Fact.of("kinds", support.kinds()),
                Fact.of("saidBy", support.isSaidByMany() ? "many" : "few"),
                Fact.of("newest", support.newest().map(LocalDate::toString).orElse("undated")));
    }
}
