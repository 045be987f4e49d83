package ee.teekond.words;

import static ee.teekond.Sketch.having;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.speaking;
import static ee.teekond.Sketch.withChildren;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Cefr;
import ee.teekond.model.Condition;
import ee.teekond.model.DigitalSkill;
import ee.teekond.model.Employment;
import ee.teekond.model.Language;
import ee.teekond.model.LegalStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {

    private static final ConditionWords ESTONIAN = ConditionWords.in(Language.ET);
    private static final ConditionWords ENGLISH = ConditionWords.in(Language.EN);

    @Test
    void what_is_for_everybody_says_so() {
        assertThat(ESTONIAN.forWhom(Optional.empty())).isEqualTo("kõigile");
        assertThat(ENGLISH.forWhom(Optional.of(anyOf()))).isEqualTo("for everybody");
    }

    @Test
    void different_levels_are_told_apart() {
        assertThat(ESTONIAN.who(anyOf(speaking("et", Cefr.A2), speaking("ru", Cefr.B1), speaking("en", Cefr.B1))))
                .isEqualTo("kes oskab eesti keelt vähemalt tasemel A2 või "
                        + "kes oskab vene keelt või inglise keelt vähemalt tasemel B1");
    }

    @Test
    void choices_that_begin_alike_share_their_beginning() {
        Condition protectedPeople = having(LegalStatus.TEMPORARY_PROTECTION, LegalStatus.INTERNATIONAL_PROTECTION);

        assertThat(ESTONIAN.forWhom(Optional.of(protectedPeople)))
                .isEqualTo("neile, kellel on ajutine kaitse või rahvusvaheline kaitse");
        assertThat(ENGLISH.forWhom(Optional.of(protectedPeople)))
                .isEqualTo("for people who have temporary protection or international protection");
    }

    @Test
    void several_requirements_are_all_named() {
        Condition condition = new Condition(
                list(LegalStatus.EU_CITIZEN, LegalStatus.RESIDENCE_PERMIT),
                true,
                SortedMaps.immutable.with("et", Cefr.A2),
                list(DigitalSkill.LOW),
                list(Employment.SEEKING),
                list(),
                Optional.empty());

        assertThat(ENGLISH.who(condition))
                .isEqualTo(
                        "(who are citizens of the European Union or who have a residence permit), who have children, "
                                + "who speak Estonian at level A2 or above, whose digital skills are low and who are looking for work");
    }

    @Test
    void none_of_several_is_said_as_people_say_it() {
        Condition noCommonLanguage =
                not(anyOf(speaking("et", Cefr.B1), speaking("en", Cefr.B1), speaking("ru", Cefr.B1)));

        assertThat(ESTONIAN.who(noCommonLanguage))
                .isEqualTo("kes ei oska eesti keelt, inglise keelt ega vene keelt vähemalt tasemel B1");
    }

    @Test
    void denying_two_requirements_leaves_people_who_lack_either() {
        Condition both = new Condition(
                list(),
                true,
                SortedMaps.immutable.empty(),
                list(),
                list(Employment.STUDYING, Employment.EMPLOYED),
                list(),
                Optional.empty());

        assertThat(ENGLISH.who(not(both))).isEqualTo("who do not have children or (who are not studying or employed)");
    }

    @Test
    void not_not_is_so() {
        assertThat(ENGLISH.who(not(not(withChildren())))).isEqualTo(ENGLISH.who(withChildren()));
    }

    @Test
    void a_language_without_a_name_goes_by_its_code() {
        assertThat(ESTONIAN.who(speaking("ckb", Cefr.A1))).isEqualTo("kes oskab keelt ckb vähemalt tasemel A1");
    }

    @Test
    void every_content_language_has_all_the_words() {
        assertThat(list(Language.values())).allSatisfy(language -> {
            assertThat(words(language)).isEqualTo(words(Language.ET));
            assertThat(ConditionWords.in(language).who(everything())).isNotBlank();
            assertThat(ConditionWords.in(language).who(not(everything()))).isNotBlank();
        });
    }

    private static Condition everything() {
        return new Condition(
                list(LegalStatus.values()),
                true,
                SortedMaps.immutable.with("et", Cefr.A1, "fi", Cefr.C2),
                list(DigitalSkill.values()),
                list(Employment.values()),
                list(withChildren()),
                Optional.of(withChildren()));
    }

    private static Set<String> words(Language language) {
        return ResourceBundle.getBundle(
                        "ee.teekond.words.words",
                        Locale.forLanguageTag(language.code()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private static Condition anyOf(Condition... conditions) {
        return combined(list(conditions), Optional.empty());
    }

    private static Condition not(Condition condition) {
        return combined(list(), Optional.of(condition));
    }

    private static Condition combined(ImmutableList<Condition> anyOf, Optional<Condition> not) {
        return new Condition(list(), false, SortedMaps.immutable.empty(), list(), list(), anyOf, not);
    }
}
