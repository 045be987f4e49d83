package ee.teekond.layout.map.content;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Histogram;
import ee.teekond.model.Touchpoint;
import ee.teekond.question.Cell;
import ee.teekond.question.Claim;
import ee.teekond.question.ToldAnswers;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How steps feel: the median of what people answered, or, where nobody was asked, what is assumed. A value without evidence
 * is an assumption and enters no median.
 *
 * @param persona whose feelings count besides everybody's
 */
public record Feelings(Document journey, Optional<String> persona) {
    /** How a step feels; empty when nobody says. */
    public Optional<Feeling> of(Touchpoint step) {
        var felt = step.emotion()
                .select(each -> each.persona().isEmpty() || each.persona().equals(persona));
        var asked = felt.select(each -> each.evidence().notEmpty() && !each.assumed());
        var sample = journey.isSample(step, "emotion");
        if (asked.notEmpty()) {
            return Optional.of(measured(asked, sample));
        }
        var assumed = felt.detectOptional(each -> each.persona().isEmpty()).or(felt::getFirstOptional);
        return assumed.map(each -> new Feeling(tenths(each.value()), true, Optional.empty(), sample));
    }

    /** What the feelings rest on. */
    ImmutableList<Evidence> evidence(Touchpoint step) {
        return step.emotion()
                .select(each -> !each.assumed()
                        && (each.persona().isEmpty() || each.persona().equals(persona)))
                .flatCollect(Emotion::evidence);
    }

    private static Feeling measured(ImmutableList<Emotion> asked, boolean sample) {
        if (asked.allSatisfy(each -> Histogram.of(each).size() == 0)) {
            return new Feeling(tenths(asked.getFirst().value()), false, Optional.empty(), sample);
        }
        var answers = asked.injectInto(Histogram.EMPTY, (all, each) -> all.plus(ToldAnswers.of(each)));
        var shown = Suppression.STANDARD.of(people(asked, answers));
        return new Feeling(answers.median().orElse(0), false, Optional.of(shown), sample);
    }

    /** Those who answered, counted as in every answer; too few answers are too few people whatever is claimed. */
    private static People people(ImmutableList<Emotion> asked, Histogram answers) {
        return answers.size() == 0
                ? new People(1)
                : Cell.EMPTY
                        .saidBy(asked.flatCollect(Emotion::evidence).collect(Claim::of))
                        .people(Suppression.STANDARD);
    }

    private static int tenths(long value) {
        return Math.toIntExact(value);
    }
}
