package ee.teekond.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of the protocol names a test, and that test names the rule. */
class ProtocolPageTest {

    private static final Pattern RULE = Pattern.compile("(?m)^\\| P(\\d+) \\|.*\\| `(\\w+)` \\|$");

    @Test
    void rules_are_numbered_and_each_is_named_by_its_test() throws IOException {
        List<MatchResult> rules = RULE.matcher(Files.readString(Path.of("../docs/server.md")))
                .results()
                .toList();

        assertThat(rules.stream().map(rule -> Integer.parseInt(rule.group(1))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rules.size()).boxed().toList());
        assertThat(rules)
                .hasSizeGreaterThan(5)
                .allSatisfy(rule -> assertThat(source(rule.group(2)))
                        .as(rule.group())
                        .containsPattern("\\bP" + rule.group(1) + "\\b"));
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
