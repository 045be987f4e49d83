package ee.teekond.question;

import static ee.teekond.Sketch.feeling;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.said;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Emotion;
import ee.teekond.model.Histogram;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class ToldAnswersTest {

    @Test
    void a_source_of_four_moves_no_median() {
        Emotion without = new Emotion(Optional.empty(), 10, list(said("küsitlus", 7)), false);
        Emotion with = new Emotion(Optional.empty(), 10, list(said("küsitlus", 7), said("vestlus", 4)), false);

        assertThat(ToldAnswers.of(with)).isEqualTo(ToldAnswers.of(without));
        assertThat(Histogram.of(with)).as("it would, if it were counted").isNotEqualTo(Histogram.of(without));
    }

    @Test
    void what_is_assumed_or_only_said_by_few_has_no_answers() {
        assertThat(ToldAnswers.of(feeling(10))).isEqualTo(Histogram.EMPTY);
        assertThat(ToldAnswers.of(new Emotion(Optional.empty(), 10, list(said("vestlus", 3)), false)))
                .isEqualTo(Histogram.EMPTY);
    }

    @Property(tries = 200)
    void nobody_can_tell_one_small_source_from_another(
            @ForAll @Size(max = 5) List<@IntRange(min = 5, max = 60) Integer> large,
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 4) int other) {
        assertThat(ToldAnswers.of(of(large, one))).isEqualTo(ToldAnswers.of(of(large, other)));
    }

    private static Emotion of(List<Integer> large, int small) {
        var evidence = Lists.mutable.ofAll(large).collectWithIndex((n, i) -> said("suur" + i, n));
        return new Emotion(
                Optional.empty(), -10, evidence.with(said("väike", small)).toImmutable(), false);
    }
}
