package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of the corpus is a workspace with something wrong in it; {@code expected.findings} holds the exit code and
 * what {@code check} prints, file names counted from the folder. {@code TEEKOND_ACCEPT=1} writes it anew: read every line
 * before you commit it.
 */
class BrokenWorkspacesTest {
    private static final Path CORPUS = Path.of("..", "engine", "src", "test", "corpus");
    private static final boolean ACCEPT = "1".equals(System.getenv("TEEKOND_ACCEPT"));

    @TestFactory
    Stream<DynamicTest> check_finds_exactly_what_is_wrong() {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }

    @TestFactory
    Stream<DynamicTest> check_says_as_much_in_estonian() {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Spoken english = check(folder, "en");
                    Spoken estonian = check(folder, "et");

                    assertThat(estonian.exit()).isEqualTo(english.exit());
                    assertThat(estonian.out().lines())
                            .hasSameSizeAs(english.out().lines().toList());
                    assertThat(estonian.out()).isNotEqualTo(english.out()).doesNotContain("{0", "{1", "{2");
                }));
    }

    private static void compare(Path folder) throws IOException {
        Spoken spoken = check(folder, "en");
        String prefix = folder + "/";
        String found = "exit " + spoken.exit() + "\n" + spoken.out().replace(prefix, "");
        Path expected = folder.resolve("expected.findings");
        if (ACCEPT) {
            Files.writeString(expected, found);
        }

        assertThat(found).isEqualTo(Files.readString(expected));
        assertThat(spoken.all()).doesNotContain("\tat ", "Exception", "Teekond itself");
    }

    private static Spoken check(Path folder, String language) {
        return Spoken.when("check", "-w", folder.toString(), "--lang", language);
    }

    private static List<Path> cases() {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
