package ee.teekond.house;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what a test made with {@code src/test/golden/<suite>/<case>/expected.<kind>}. Where they differ, what was
 * made is left beside it as {@code actual.<kind>}; {@code TEEKOND_ACCEPT=1} makes it the expected one instead.
 */
public record Golden(String suite, String name) {
    private static final Path ROOT = Path.of("src/test/golden");
    private static final int SHOWN = 10;

    public void check(String kind, String made) {
        var expected = file("expected." + kind);
        var actual = file("actual." + kind);
        try {
            Files.createDirectories(expected.getParent());
            if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
                Files.writeString(expected, made);
            }
            var wanted = Files.exists(expected) ? Files.readString(expected) : "";
            if (wanted.equals(made)) {
                Files.deleteIfExists(actual);
                return;
            }
            Files.writeString(actual, made);
            fail(expected + " differs; look at " + actual.getFileName() + " beside it, then accept it with "
                    + "TEEKOND_ACCEPT=1 if it is right\n" + difference(wanted, made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String fileName) {
        return ROOT.resolve(suite).resolve(name).resolve(fileName);
    }

    private static String difference(String wanted, String made) {
        var before = wanted.lines().toList();
        var after = made.lines().toList();
        var shown = new ArrayList<String>();
        for (int i = 0; i < Math.max(before.size(), after.size()) && shown.size() < SHOWN; i++) {
            if (!line(before, i).equals(line(after, i))) {
                shown.add("%d - %s".formatted(i + 1, line(before, i)));
                shown.add("%d + %s".formatted(i + 1, line(after, i)));
            }
        }
        return String.join("\n", shown);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
