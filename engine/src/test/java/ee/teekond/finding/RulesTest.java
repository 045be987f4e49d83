package ee.teekond.finding;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule is explained, said in both languages of the interface, and shown to find what it should. */
class RulesTest {
    private static final Map<String, String> SECTIONS = sections();
    private static final String FOUND = found();
    private static final Pattern HOLE = Pattern.compile("\\{[0-9](:[a-z]+)?\\}");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_has_a_section_with_its_severity_and_two_examples(Rule rule) {
        assertThat(SECTIONS)
                .containsKey(rule.code())
                .extractingByKey(rule.code())
                .asString()
                .startsWith("\n\n*" + (rule.severity() == Severity.ERROR ? "Error" : "Warning") + ".* ")
                .contains("Wrong:\n\n```", "Right:\n\n```");
    }

    @Test
    void sections_stand_in_the_order_of_the_rules() throws IOException {
        assertThat(Files.readString(Path.of("../docs/rules.md")).lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> "## " + rule.code())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_finds_something_in_the_corpus_or_says_why_not(Rule rule) {
        boolean excused = SECTIONS.getOrDefault(rule.code(), "").contains("\nNot in the corpus");

        assertThat(FOUND.contains(" " + rule.code() + ": ")).isNotEqualTo(excused);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_has_a_message_in_both_languages(Rule rule) throws IOException {
        assertThat(messages(Language.EN)).containsKey(rule.code());
        assertThat(messages(Language.ET)).containsKey(rule.code());
    }

    @Test
    void both_languages_have_the_same_messages_with_the_same_holes() throws IOException {
        Map<String, SortedSet<String>> english = holes(Language.EN);

        assertThat(holes(Language.ET)).isEqualTo(english);
    }

    private static Map<String, SortedSet<String>> holes(Language language) throws IOException {
        return messages(language).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, message -> HOLE.matcher(
                        message.getValue())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Map<String, String> messages(Language language) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        Path file = Path.of("src/main/resources/ee/teekond/finding/messages_" + language.code() + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            PropertyResourceBundle bundle = new PropertyResourceBundle(reader);
            for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
                String key = keys.nextElement();
                messages.put(key, bundle.getString(key));
            }
        }
        return messages;
    }

    private static Map<String, String> sections() {
        return Stream.of(read(Path.of("../docs/rules.md")).split("\n## "))
                .skip(1)
                .collect(Collectors.toMap(
                        section -> section.substring(0, section.indexOf('\n')),
                        section -> section.substring(section.indexOf('\n')),
                        (first, second) -> first));
    }

    private static String found() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/corpus"))) {
            return files.filter(file -> file.endsWith("expected.findings"))
                    .map(RulesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
