package ee.teekond.layout.map.content;

import ee.teekond.disclosure.People;
import ee.teekond.disclosure.Suppression;
import ee.teekond.model.Document;
import ee.teekond.model.Emotion;
import ee.teekond.model.Evidence;
import ee.teekond.model.Touchpoint;
import java.util.Optional;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.MutableIntList;

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
        var answers = IntLists.mutable.empty();
        asked.forEach(each -> each.evidence().forEach(evidence -> addAnswers(tenths(each.value()), evidence, answers)));
        if (answers.isEmpty()) {
            return new Feeling(tenths(asked.getFirst().value()), false, Optional.empty(), sample);
        }
        return new Feeling(
                median(answers), false, Optional.of(Suppression.STANDARD.of(new People(answers.size()))), sample);
    }

    private static void addAnswers(int only, Evidence evidence, MutableIntList answers) {
        if (evidence.counts().isEmpty()) {
            add(evidence.n().orElse(0), only, answers);
        } else {
            evidence.counts().forEachKeyValue((value, count) -> add(count, tenths(value), answers));
        }
    }

    private static int tenths(long value) {
        return Math.toIntExact(value);
    }

    private static void add(int times, int value, MutableIntList answers) {
        for (int i = 0; i < times; i++) {
            answers.add(value);
        }
    }

    private static int median(MutableIntList answers) {
        answers.sortThis();
        var upper = answers.get(answers.size() / 2);
        var lower = answers.get((answers.size() - 1) / 2);
        return Math.floorDiv(lower + upper, 2);
    }
}
