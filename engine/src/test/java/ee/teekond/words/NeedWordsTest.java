package ee.teekond.words;

import static ee.teekond.Sketch.anyOf;
import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.need;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.withChildren;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Language;
import ee.teekond.model.Need;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class NeedWordsTest {

    private static final NeedWords WORDS = new NeedWords(
            workspace(catalogue(service("s", "produces", list("tõlge", "keel", "tugi", "isikukood")))), Language.ET);

    @Test
    void one_outcome_goes_by_its_title_and_an_unknown_one_by_its_id() {
        assertThat(WORDS.of(need("isikukood"))).isEqualTo("«isikukood»");
        assertThat(WORDS.of(need("kadunud"))).isEqualTo("«kadunud»");
    }

    @Test
    void alternatives_are_named_one_after_another() {
        assertThat(WORDS.of(anyOf("tõlge", "keel", "tugi"))).isEqualTo("«tõlge», «keel» või «tugi»");
    }

    @Test
    void what_only_some_need_says_who() {
        assertThat(WORDS.of(need("tugi", withChildren()))).isEqualTo("«tugi» (neil, kellel on lapsi)");
    }

    @Test
    void ways_of_several_parts_stand_in_brackets() {
        Need both = group(list(), list(need("tõlge"), need("tugi")));

        assertThat(WORDS.of(group(list(need("keel"), both), list()))).isEqualTo("«keel» või («tõlge» ja «tugi»)");
        assertThat(WORDS.of(group(list(), list(need("keel"))))).isEqualTo("«keel»");
    }

    private static Need group(ImmutableList<Need> anyOf, ImmutableList<Need> allOf) {
        return new Need(Optional.empty(), anyOf, allOf, Optional.empty());
    }
}
