package ee.teekond.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story of a new version of the reference is what the program does and says, command by command. */
@Tag("slow")
class StoryTest {

    private static final Path PAGE = Path.of("../docs/story.md");
    private static final String FOLDER = "/tmp/story";

    @TempDir
    static Path temporary = Path.of("");

    private static String page = "";

    @SuppressWarnings("NullAway.Init")
    private static ExecutedPage executed;

    /** Everything is done once, in order; a page that is wrong somewhere is told whole. */
    @BeforeAll
    static void run_the_page() throws IOException {
        executed = new ExecutedPage(PAGE, FOLDER, temporary.resolve("story"));
        page = executed.asRun();
    }

    @Test
    void the_page_shows_what_the_program_says() throws IOException {
        executed.accept(page);
        assertThat(page)
                .as("%s; read it aloud before you accept it with TEEKOND_ACCEPT=1", PAGE)
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void what_rakvere_took_is_the_same_and_what_it_declined_is_not() {
        JsonNode answer = json("compare", "rakvere-uussisserandaja", "--format", "json");
        Map<String, String> kinds = new HashMap<>();
        answer.path("differences")
                .forEach(difference -> kinds.put(
                        difference
                                .path(difference.has("element") ? "element" : "counterpart")
                                .asString(),
                        difference.path("kind").asString()));

        assertThat(answer.path("with").path("version").asInt()).isEqualTo(2);
        assertThat(kinds)
                .containsEntry("saab-oigusnou", "same")
                .containsEntry("laps-alustab", "same")
                .containsEntry("opib-eesti-keelt", "same")
                .containsEntry("laseb-haridust-hinnata", "same")
                .containsEntry("taotleb-pikaajalise-loa", "same")
                .containsEntry("votab-e-teenused-kasutusele", "same")
                .containsEntry("saab-teatmiku", "missing")
                .containsEntry("osaleb-osaluskogus", "adapted")
                .containsEntry("opib-e-teenuseid", "added");
    }

    @Test
    void only_rakvere_has_come_to_version_2() {
        Map<String, Integer> versions = new HashMap<>();
        json("list", "journeys", "--format", "json").forEach(journey -> {
            if (journey.path("basedOn").path("id").asString("").equals("uussisserandaja")) {
                versions.put(
                        journey.path("id").asString(),
                        journey.path("basedOn").path("version").asInt());
            }
        });

        assertThat(versions).hasSize(6).containsEntry("rakvere-uussisserandaja", 2);
        assertThat(versions.values()).filteredOn(version -> version == 1).hasSize(5);
    }

    private static JsonNode json(String... command) {
        Stream<String> place = Stream.of("-w", temporary.resolve("story/eesti").toString());
        return new JsonMapper()
                .readTree(executed.teekond(
                        Stream.concat(Stream.of(command), place).toList()));
    }
}
