package ee.teekond.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Channel;
import ee.teekond.model.Level;
import ee.teekond.model.OfferState;
import ee.teekond.model.PartlyWhy;
import ee.teekond.model.descriptor.Choice;
import ee.teekond.question.Grouping;
import ee.teekond.walk.Cause;
import ee.teekond.walk.Help;
import ee.teekond.walk.StepState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void both_languages_have_the_same_labels_with_the_same_holes() {
        Properties estonian = labels("et");
        Properties english = labels("en");

        assertThat(estonian.keySet()).isEqualTo(english.keySet());
        assertThat(estonian.stringPropertyNames()).allSatisfy(key -> {
            assertThat(estonian.getProperty(key)).isNotBlank();
            assertThat(holes(estonian.getProperty(key)))
                    .isSubsetOf("{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}");
        });
    }

    @Test
    void every_word_of_an_answer_has_a_label() {
        hasAll("state", StepState.values());
        hasAll("offer", OfferState.values());
        hasAll("cause", Cause.Ground.values());
        hasAll("help", Help.What.values());
        hasAll("difference", DifferenceKind.values());
        hasAll("why", PartlyWhy.values());
        hasAll("by", Grouping.values());
        hasAll("level", Level.values());
        hasAll("channel", Channel.values());
    }

    private static void hasAll(String family, Choice... choices) {
        assertThat(labels("et").stringPropertyNames())
                .containsAll(Lists.immutable.with(choices).collect(choice -> family + "." + choice.code()));
    }

    private static List<String> holes(String phrase) {
        return Pattern.compile("\\{[^}]*\\}")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties labels(String language) {
        Properties labels = new Properties();
        try (Reader in = new InputStreamReader(
                LabelsTest.class.getResourceAsStream("labels_" + language + ".properties"), StandardCharsets.UTF_8)) {
            labels.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return labels;
    }
}
