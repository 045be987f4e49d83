package ee.teekond.question.voice;

import ee.teekond.model.Document;
import ee.teekond.model.Evidence;
import ee.teekond.model.Histogram;
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
 * What nobody can prove, and whom nobody asked: pain points and feelings that rest on no source, and steps about which
 * nobody has said anything at all. That a claim does not call itself assumed proves nothing. A step with any evidence, be it
 * for a feeling or for a pain point, has been asked about. Beside the gaps it counts what rests on {@linkplain Support weak
 * evidence}: that is what to ask about next.
 */
public final class EvidenceGaps implements Question {

    private static final Terms TERMS = Terms.of("evidence-gaps", Unit.GAPS)
            .counting(Measure.WEAK, Measure.TOTAL)
            .usually(Grouping.MUNICIPALITY, Grouping.KIND)
            .by(Grouping.OF_STEPS, Grouping.KIND);

    /** What sort of gap it is. */
    public enum Gap implements Choice {
        /** A step about which nobody has said anything. */
        UNASKED,
        /** A feeling without a source. */
        FEELING,
        /** A pain point without a source. */
        TROUBLE
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public ImmutableList<Seen> in(Workspace workspace, Document journey, LocalDate asOf) {
        Sighting here = Sighting.in(workspace, Journey.KIND.cast(journey.root()).orElseThrow());
        return journey.all(Touchpoint.KIND)
                .flatCollect(step -> of(workspace, journey, step, here.at(journey, step), asOf))
                .newWithAll(journey.all(PainPoint.KIND)
                        .collect(pain -> gap(
                                journey,
                                pain.id(),
                                Gap.TROUBLE,
                                here.at(journey, pain),
                                pain.marks().evidence().isEmpty(),
                                resting(workspace, pain.marks().evidence(), asOf)
                                        .sample(journey.isSample(pain, "evidence")))));
    }

    private static ImmutableList<Seen> of(
            Workspace workspace, Document journey, Touchpoint step, Sighting at, LocalDate asOf) {
        boolean asked =
                step.emotion().anySatisfy(emotion -> Histogram.of(emotion).size() > 0)
                        || journey.children(step, PainPoint.KIND)
                                .anySatisfy(pain -> pain.marks().evidence().notEmpty());
        ImmutableList<Seen> unasked = Lists.immutable.with(
                gap(journey, step.id(), Gap.UNASKED, at, !asked, Cell.EMPTY.sample(journey.isSample(step, "emotion"))));
        ImmutableList<Seen> feelings = step.emotion()
                .collectWithIndex((emotion, i) -> gap(
                        journey,
                        step.id() + " " + i,
                        Gap.FEELING,
                        at,
                        EvidenceStrength.evidence(emotion).isEmpty(),
                        resting(workspace, EvidenceStrength.evidence(emotion), asOf)
                                .sample(journey.isSample(step, "emotion"))));
        return unasked.newWithAll(feelings);
    }

    /** What a claim rests on, and whether that is weak. */
    private static Cell resting(Workspace workspace, ImmutableList<Evidence> evidence, LocalDate asOf) {
        boolean weak = Support.of(workspace, evidence).strength(asOf) == Strength.WEAK;
        return Cell.of(Measure.WEAK, weak ? 1 : 0).saidBy(evidence.collect(Claim::of));
    }

    private static Seen gap(Document journey, String id, Gap gap, Sighting at, boolean open, Cell rests) {
        int space = id.indexOf(' ');
        String name = journey.key().element(space < 0 ? id : id.substring(0, space));
        Cell cell = open ? rests.and(Measure.VALUE, 1).about(name, Reason.of(name, "", Fact.of("gap", gap))) : rests;
        return new Seen(at.with(Grouping.KIND, gap), gap.code() + " " + id, cell.and(Measure.TOTAL, 1));
    }
}
