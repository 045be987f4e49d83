package ee.teekond.server;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.question.Question;
import ee.teekond.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of questions is what the program says. */
class QuestionsPageTest {

    private static final Path PAGE = Path.of("../docs/questions.md");

    @Test
    void the_page_shows_what_the_program_says(@TempDir Path temporary) throws IOException {
        ExecutedPage executed = new ExecutedPage(PAGE, "/tmp/questions", temporary);
        String page = executed.asRun();

        executed.accept(page);
        assertThat(page)
                .as("%s; read it aloud before you accept it with TEEKOND_ACCEPT=1", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void every_question_says_what_its_value_counts() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Questions.ALL.collect(Question::name))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }
}
