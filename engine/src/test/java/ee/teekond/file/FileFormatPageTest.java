package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.DocumentKinds;
import ee.teekond.model.descriptor.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the page on the file format says is so. */
class FileFormatPageTest {

    private static final Path PAGE = Path.of("../docs/file-format.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> every_example_reads_without_a_finding() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .map(example ->
                        DynamicTest.dynamicTest(example.lines().findFirst().orElse(""), () -> reads(example)));
    }

    @Test
    void every_field_of_every_kind_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        for (Kind<?> kind : DocumentKinds.ALL) {
            names(kind).forEach(name -> assertThat(page).as(kind + " " + name).contains(name));
        }
    }

    private void reads(String example) throws Exception {
        boolean manifest = example.startsWith("teekond:");
        Files.writeString(
                folder.resolve(Place.MANIFEST), manifest ? example.replaceFirst("\nuses:.*", "") : "teekond: 1\n");
        if (!manifest) {
            Files.writeString(folder.resolve("example.yaml"), example);
        }

        LoadedWorkspace loaded = WorkspaceReader.read(Place.of(folder.toString()), true);

        assertThat(loaded.findings()).isEmpty();
    }

    private static ImmutableList<String> names(Kind<?> kind) {
        return kind.fields()
                .collect(field -> "`" + field.name())
                .newWithAll(kind.slots().collect(slot -> "`" + slot.name()))
                .newWithAll(
                        kind.slots().reject(slot -> slot.kind().equals(kind)).flatCollect(slot -> names(slot.kind())));
    }
}
