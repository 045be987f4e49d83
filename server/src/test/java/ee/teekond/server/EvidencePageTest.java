package ee.teekond.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of evidence is what the program says. */
class EvidencePageTest {

    private static final Path PAGE = Path.of("../docs/evidence.md");

    @Test
    void the_page_shows_what_the_program_says(@TempDir Path temporary) throws IOException {
        ExecutedPage executed = new ExecutedPage(PAGE, "/tmp/evidence", temporary);
        String page = executed.asRun();

        executed.accept(page);
        assertThat(page)
                .as("%s; read it aloud before you accept it with TEEKOND_ACCEPT=1", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }
}
