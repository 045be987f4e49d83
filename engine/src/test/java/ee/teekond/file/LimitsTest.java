package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are too large in one way or another are refused at the place where that shows, before anything is built. */
class LimitsTest {
    private static final int MIB = 1 << 20;
    private static final String HEAD = "source: x\ntitle: {et: X}\nmethod: survey\n";

    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_of_one_mebibyte_is_refused(String name, String text, Rule rule, int line, int column) {
        try (Folder folder = new Folder()) {
            LoadedWorkspace loaded = folder.write(name, text).read();

            Finding only = loaded.findings().getOnly();
            assertThat(only.rule()).isEqualTo(rule);
            assertThat(only.place().orElseThrow()).hasToString(name + ":" + line + ":" + column);
            assertThat(loaded.workspace().documents()).isEmpty();
        }
    }

    static Stream<Arguments> bombs() {
        int depth = Limits.DEPTH;
        return Stream.of(
                Arguments.of("x.yaml", HEAD + "a: &a [x]\n" + many("b: [*a, *a]\n"), Rule.FILE_ALIAS, 4, 4),
                Arguments.of("x.yaml", HEAD + many("b: *a\n"), Rule.FILE_ALIAS, 4, 4),
                Arguments.of("x.yaml", HEAD + many("<<: *a\n"), Rule.FILE_ALIAS, 4, 5),
                Arguments.of("x.yaml", HEAD + many("b: !x y\n"), Rule.FILE_TAG, 4, 4),
                Arguments.of("x.yaml", HEAD + many("b: !<tag:x> {a: b}\n"), Rule.FILE_TAG, 4, 4),
                Arguments.of("x.yaml", HEAD + "a: " + many("["), Rule.FILE_TOO_DEEP, 4, depth + 3),
                Arguments.of("x.yaml", many("{a: "), Rule.FILE_TOO_DEEP, 1, 4 * depth + 1),
                Arguments.of("x.yaml", many("- "), Rule.FILE_TOO_DEEP, 1, 2 * depth + 1),
                Arguments.of("x.yaml", many("? "), Rule.FILE_TOO_DEEP, 1, 2 * depth + 1),
                Arguments.of("x.json", many("["), Rule.FILE_TOO_DEEP, 1, depth + 1),
                Arguments.of("x.json", many("{\"a\":"), Rule.FILE_TOO_DEEP, 1, 5 * depth + 1));
    }

    @Test
    void what_is_just_deep_enough_is_read() {
        String nested = "[".repeat(Limits.DEPTH - 1) + "]".repeat(Limits.DEPTH - 1);

        assertThat(rules("x.yaml", HEAD + "place: " + nested)).containsExactly(Rule.FILE_WRONG_TYPE);
        assertThat(rules("x.json", "{\"source\": " + nested + "}")).doesNotContain(Rule.FILE_TOO_DEEP);
    }

    @Test
    void a_file_over_eight_mebibytes_is_refused() {
        assertThat(rules("x.yaml", HEAD + "# " + "x".repeat(Limits.BYTES))).containsExactly(Rule.FILE_TOO_LARGE);
    }

    @Test
    void a_file_of_eight_mebibytes_is_read() {
        String head = HEAD + "note: ";

        assertThat(rules("x.yaml", head + "x".repeat(Limits.BYTES - head.length() - 1) + "\n"))
                .isEmpty();
    }

    @Test
    void more_than_a_quarter_of_a_million_values_are_refused() {
        assertThat(rules("x.yaml", HEAD + "languages: [" + "et,".repeat(Limits.VALUES) + "et]\n"))
                .containsExactly(Rule.FILE_TOO_MANY_VALUES);
        assertThat(rules("x.json", "[" + "1,".repeat(Limits.VALUES) + "1]")).containsExactly(Rule.FILE_TOO_MANY_VALUES);
    }

    @Test
    void more_than_five_hundred_findings_in_a_file_are_summed_up() {
        try (Folder folder = new Folder()) {
            LoadedWorkspace loaded = folder.write("x.yaml", HEAD + "f: x\ng: x\n".repeat(Limits.FINDINGS))
                    .read();

            assertThat(loaded.findings()).hasSize(Limits.FINDINGS + 1);
            Finding rest = loaded.findings().getLast();
            assertThat(rest.rule()).isEqualTo(Rule.FILE_TOO_MANY_FINDINGS);
            assertThat(rest.arguments()).containsExactly(String.valueOf(Limits.FINDINGS));
        }
    }

    private static Iterable<Rule> rules(String name, String text) {
        try (Folder folder = new Folder()) {
            return folder.write(name, text).read().findings().collect(Finding::rule);
        }
    }

    private static String many(String part) {
        return part.repeat(MIB / part.length());
    }
}
