package ee.teekond.file;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.model.DocumentKinds;
import ee.teekond.model.descriptor.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** What the page on the file format says is so. */
class FileFormatPageTest {

    private static final Path PAGE = Path.of("../docs/file-format.md");

    @Test
    void every_field_of_every_kind_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);

        for (Kind<?> kind : DocumentKinds.ALL) {
            names(kind).forEach(name -> assertThat(page).as(kind + " " + name).contains(name));
        }
    }

    private static ImmutableList<String> names(Kind<?> kind) {
        return kind.fields()
                .collect(field -> "`" + field.name())
                .newWithAll(kind.slots().collect(slot -> "`" + slot.name()))
                .newWithAll(
                        kind.slots().reject(slot -> slot.kind().equals(kind)).flatCollect(slot -> names(slot.kind())));
    }
}
