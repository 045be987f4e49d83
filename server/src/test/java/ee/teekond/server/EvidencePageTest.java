package ee.teekond.server;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.question.Support;
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

    @Test
    void the_page_tells_the_rule_of_strength_as_it_is() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page)
                .contains("| independent sources | at least " + Support.SEVERAL_SOURCES + " |")
                .contains("| kinds of source | at least " + Support.SEVERAL_KINDS + " |")
                .contains("| people | at least " + Support.MANY_PEOPLE + ", ")
                .contains("| age | the newest source no more than " + Support.RECENT_YEARS + " years old ")
                .contains("Fewer than " + Support.FAIR + " points are **weak** evidence, " + Support.STRONG
                        + " are **strong**");
    }
}
