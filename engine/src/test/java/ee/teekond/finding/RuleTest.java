package ee.teekond.finding;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Language;
import ee.teekond.model.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has its words, its page and its case. */
class RuleTest {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Path CORPUS = Path.of("src/test/corpus");
    private static final Pattern HOLE = Pattern.compile("\\{[0-9](?::[a-z]+)?\\}");

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_section_with_its_severity_and_two_examples(Rule rule) throws IOException {
        assertThat(section(rule))
                .startsWith("\n\n*" + rule.severity().code() + "* · ")
                .contains("\nWrong:\n\n```", "\nRight:\n\n```");
    }

    @Test
    void the_sections_stand_in_the_order_of_the_rules() throws IOException {
        assertThat(Files.readString(PAGE).lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(Stream.of(Rule.values())
                        .map(rule -> "## " + rule.code())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_messages_of_a_rule_mention_the_same_things_in_both_languages(Rule rule) {
        String english = bundle(Language.EN).getString(rule.code());
        String estonian = bundle(Language.ET).getString(rule.code());

        assertThat(english).isNotEqualTo(estonian);
        assertThat(found(english, HOLE)).isEqualTo(found(estonian, HOLE));
    }

    @Test
    void both_languages_know_the_same_phrases() {
        assertThat(bundle(Language.ET).keySet()).isEqualTo(bundle(Language.EN).keySet());
        assertThat(Phrases.of("ee.teekond.finding.messages", Language.UK).say("severity.error"))
                .isEqualTo("error");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_case_or_its_section_says_why_not(Rule rule) throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            long cases = files.filter(file -> file.endsWith("expected.findings"))
                    .filter(file -> read(file).contains(" " + rule.code() + ": "))
                    .count();

            assertThat(cases == 0).isEqualTo(section(rule).contains("\nNot in the corpus"));
        }
    }

    private static String section(Rule rule) throws IOException {
        String page = Files.readString(PAGE);
        String heading = "\n## " + rule.code() + "\n";
        assertThat(page).contains(heading);
        int start = page.indexOf(heading) + heading.length() - 1;
        int end = page.indexOf("\n## ", start);
        return end < 0 ? page.substring(start) : page.substring(start, end);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "ee.teekond.finding.messages_" + language.code(),
                ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> found(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
