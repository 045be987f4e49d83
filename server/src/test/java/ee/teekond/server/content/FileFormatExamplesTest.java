package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.check.Checks;
import ee.teekond.file.CanonicalText;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in {@code docs/file-format.md} are one workspace, and nothing is wrong with it. */
class FileFormatExamplesTest {
    private static final Path PAGE = Path.of("../docs/file-format.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^`([a-z/.]+)`:\n\n```yaml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void the_examples_are_a_workspace_without_findings(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, String> example : examples().entrySet()) {
            Path file = folder.resolve(example.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }

        LoadedWorkspace loaded = WorkspaceReader.read(Place.of(folder.toString()), true);

        assertThat(loaded.findings()).isEmpty();
        assertThat(Checks.check(loaded.workspace(), loaded.sources())
                        .reject(finding -> finding.explained().isPresent())
                        .select(finding -> finding.place().orElseThrow().file().startsWith(folder.toString())))
                .isEmpty();
    }

    @Test
    void the_examples_are_canonical() throws IOException {
        examples()
                .forEach((name, text) -> assertThat(
                                CanonicalText.format(text, name).text())
                        .as(name)
                        .contains(text));
    }

    @Test
    void every_yaml_block_is_such_an_example() throws IOException {
        assertThat(Files.readString(PAGE).split("```yaml", -1))
                .hasSize(examples().size() + 1);
    }

    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        while (example.find()) {
            examples.put(example.group(1), example.group(2));
        }
        return examples;
    }
}
