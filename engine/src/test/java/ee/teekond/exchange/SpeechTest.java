package ee.teekond.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.match.By;
import ee.teekond.model.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class SpeechTest {

    @Test
    void both_languages_have_the_same_phrases() {
        Properties estonian = phrases("et");
        Properties english = phrases("en");

        assertThat(estonian.keySet()).isEqualTo(english.keySet());
        assertThat(estonian.stringPropertyNames())
                .allSatisfy(key -> assertThat(estonian.getProperty(key)).isNotBlank());
    }

    @Test
    void a_phrase_for_other_journeys_stands_beside_one_for_references() {
        assertThat(phrases("et").stringPropertyNames())
                .filteredOn(key -> key.startsWith("other."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(phrases("et")).containsKey(key.substring("other.".length())));
    }

    @Test
    void clauses_are_said_wherever_there_are_some() {
        for (String language : Lists.immutable.with("et", "en")) {
            Properties phrases = phrases(language);
            assertThat(phrases.stringPropertyNames())
                    .filteredOn(key -> key.contains("topic."))
                    .allSatisfy(key -> assertThat(holes(phrases.getProperty(key)))
                            .contains("{0}")
                            .satisfies(
                                    holes -> assertThat(holes.contains("{3}")).isEqualTo(key.endsWith(".with")))
                            .satisfies(
                                    holes -> assertThat(holes.contains("{2}")).isEqualTo(key.contains(".moved"))));
        }
    }

    @Test
    void every_kind_of_difference_and_every_guess_can_be_said() {
        Set<String> keys = phrases("et").stringPropertyNames();

        Lists.immutable
                .with(DifferenceKind.values())
                .reject(DifferenceKind.SAME::equals)
                .reject(DifferenceKind.ADAPTED::equals)
                .forEach(kind -> assertThat(keys).contains("topic." + kind.code()));
        assertThat(keys).contains("matched." + By.SERVICE.code(), "matched." + By.TITLE.code());
    }

    @Test
    void nouns_follow_their_numbers() {
        Speech estonian = Speech.in(Language.ET, true);
        Speech english = Speech.in(Language.EN, true);

        assertThat(estonian.count("step", 1)).isEqualTo("üks samm");
        assertThat(estonian.count("step", 7)).isEqualTo("seitse sammu");
        assertThat(english.count("service", 1)).isEqualTo("one service");
        assertThat(english.count("service", 11)).isEqualTo("11 services");
    }

    @Test
    void languages_of_content_without_an_interface_are_spoken_to_in_english() {
        assertThat(Speech.in(Language.UK, true).count("step", 2)).isEqualTo("two steps");
        assertThat(Speech.in(Language.RU, true).day(LocalDate.of(2025, 3, 1))).isEqualTo("1 March 2025");
    }

    private static Set<String> holes(String phrase) {
        return Pattern.compile("\\{[^}]*\\}")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties phrases(String language) {
        Properties phrases = new Properties();
        try (Reader in = new InputStreamReader(
                SpeechTest.class.getResourceAsStream("speech_" + language + ".properties"), StandardCharsets.UTF_8)) {
            phrases.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }
}
