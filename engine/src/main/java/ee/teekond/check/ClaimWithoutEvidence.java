package ee.teekond.check;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Activity;
import ee.teekond.model.ContactCount;
import ee.teekond.model.ContactPoint;
import ee.teekond.model.Emotion;
import ee.teekond.model.GoodPractice;
import ee.teekond.model.Indicator;
import ee.teekond.model.Offer;
import ee.teekond.model.OfferState;
import ee.teekond.model.PainPoint;
import ee.teekond.model.Plan;
import ee.teekond.model.Population;
import ee.teekond.model.Touchpoint;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** A claim that rests on no source and does not say that it is assumed. Sample data claims nothing. */
final class ClaimWithoutEvidence implements ElementCheck {

    private static final ImmutableSet<Object> CLAIMS = Sets.immutable.of(
            PainPoint.KIND,
            GoodPractice.KIND,
            Offer.KIND,
            ContactPoint.KIND,
            ContactCount.KIND,
            Population.KIND,
            Activity.KIND,
            Indicator.KIND);

    @Override
    public ImmutableList<Finding> check(Subject subject) {
        if (subject.document().isSample(subject.element())) {
            return Lists.immutable.empty();
        }
        return subject.element() instanceof Touchpoint touchpoint ? emotions(subject, touchpoint) : claim(subject);
    }

    private static ImmutableList<Finding> claim(Subject subject) {
        boolean claims = CLAIMS.contains(subject.element().descriptor()) && !saysUnknown(subject);
        boolean rests = subject.element().marks().assumed()
                || subject.element().marks().evidence().notEmpty();
        return claims && !rests && !planRests(subject) && subject.isRead("evidence") && subject.isRead("assumed")
                ? Lists.immutable.with(subject.finding(
                        Rule.CLAIM_WITHOUT_EVIDENCE, subject.element().id()))
                : Lists.immutable.empty();
    }

    /** What a plan names as its source is what its activities and indicators rest on. */
    private static boolean planRests(Subject subject) {
        return subject.document().root() instanceof Plan plan
                && (plan.source().isPresent() || !subject.of(plan).isRead("source"));
    }

    private static boolean saysUnknown(Subject subject) {
        return subject.element() instanceof Offer offer && offer.state() == OfferState.UNKNOWN;
    }

    private static ImmutableList<Finding> emotions(Subject subject, Touchpoint touchpoint) {
        if (touchpoint.marks().sample().covers("emotion") || !subject.isRead("emotion")) {
            return Lists.immutable.empty();
        }
        return touchpoint
                .emotion()
                .collectWithIndex((emotion, i) -> emotion(subject, emotion, i))
                .flatCollect(found -> found);
    }

    private static ImmutableList<Finding> emotion(Subject subject, Emotion emotion, int index) {
        return emotion.assumed() || emotion.evidence().notEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.with(subject.findingAt(
                        "emotion[" + index + "]",
                        Rule.CLAIM_WITHOUT_EVIDENCE,
                        subject.element().id()));
    }
}
