package ee.teekond.question;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Histogram;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What people answered about a feeling, as far as it enters a median. Evidence of fewer answers, or of fewer people, than may be told adds
 * nothing, as it adds nothing to any n: else two medians, one with it and one without, would say what those few felt.
 */
public final class ToldAnswers {

    private ToldAnswers() {}

    /** The answers behind a feeling; none if it is assumed, rests on nothing or on small evidence only. */
    public static Histogram of(Emotion emotion) {
        return emotion.evidence()
                .reject(evidence -> isOfFew(Claim.of(evidence).n()))
                .collect(evidence -> alone(emotion, evidence))
                .reject(answers -> isOfFew(answers.size()))
                .injectInto(Histogram.EMPTY, Histogram::plus);
    }

    private static boolean isOfFew(int people) {
        return Suppression.STANDARD.hides(new People(people));
    }

    private static Histogram alone(Emotion emotion, Evidence evidence) {
        return Histogram.of(
                new Emotion(emotion.persona(), emotion.value(), Lists.immutable.with(evidence), emotion.assumed()));
    }
}
