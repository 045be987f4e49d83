package ee.teekond.layout.map.content;

import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.said;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.disclosure.Disclosed;
import ee.teekond.model.Evidence;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class SourceLettersTest {

    @Test
    void small_sources_are_hidden_however_many_there_are() {
        assertThat(people(list(said("a", 3), said("b", 4)))).isEqualTo("n<5");
    }

    @Test
    void a_small_source_adds_nothing_to_a_large_one_and_a_source_counts_once() {
        assertThat(people(list(said("a", 20), said("b", 4), said("a", 15)))).isEqualTo("n=20");
    }

    private static String people(ImmutableList<Evidence> evidence) {
        return new SourceLetters()
                .proof(evidence, false, false)
                .people()
                .map(Disclosed::inPicture)
                .orElse("");
    }
}
