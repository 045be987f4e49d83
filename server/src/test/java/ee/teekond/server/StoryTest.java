package ee.teekond.server;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.server.cli.Teekond;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String LEFT_OUT = "…";

    @TempDir
    static Path temporary = Path.of("");

    private static String page = "";

    /** Everything is done once, in order; a page that is wrong somewhere is told whole. */
    @BeforeAll
    static void run_the_page() throws IOException {
        StringBuilder told = new StringBuilder();
        String written = Files.readString(PAGE);
        Matcher blocks = BLOCK.matcher(written);
        String said = "";
        int shown = 0;
        while (blocks.find()) {
            told.append(written, shown, blocks.start(2));
            if (blocks.group(1).equals("sh")) {
                said = run(blocks.group(2));
                told.append(blocks.group(2));
            } else {
                told.append(agrees(blocks.group(2), said) ? blocks.group(2) : said);
            }
            shown = blocks.end(2);
        }
        page = told.append(written.substring(shown)).toString();
    }

    @Test
    void the_page_shows_what_the_program_says() throws IOException {
        if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
            Files.writeString(PAGE, page);
        }
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
                .readTree(teekond(Stream.concat(Stream.of(command), place).toList()));
    }

    /** Whether this is what was said, but for what is left out. */
    private static boolean agrees(String shown, String said) {
        String pattern = shown.lines()
                .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
                .reduce("", String::concat);
        return Pattern.matches(pattern, said);
    }

    private static String run(String block) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line : block.replace("\\\n", " ").lines().toList()) {
            List<String> words = WORD.matcher(line)
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .map(StoryTest::placed)
                    .toList();
            switch (words.get(0)) {
                case "./teekond" -> said.append(teekond(words.subList(1, words.size())));
                case "mkdir" -> Files.createDirectories(Path.of(words.get(1)));
                case "cp" -> copy(Path.of(words.get(2)), Path.of(words.get(3)));
                case "sed" -> substitute(words.get(1).split("\\|"), Path.of(words.get(2)), Path.of(words.get(4)));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return said.toString();
    }

    /** Paths of the page are seen from the root of the repository, and its folder is a temporary one. */
    private static String placed(String word) {
        return word.startsWith(FOLDER)
                ? temporary.resolve("story") + word.substring(FOLDER.length())
                : word.replaceFirst("^(models|examples|docs)/", "../$1/");
    }

    private static String teekond(List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        Teekond.run(both, both, DAY, words.toArray(String[]::new));
        return said.toString().replace(temporary.resolve("story").toString(), FOLDER);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void substitute(String[] parts, Path from, Path to) throws IOException {
        Pattern pattern = Pattern.compile(parts[1], Pattern.MULTILINE);
        Files.writeString(to, pattern.matcher(Files.readString(from)).replaceAll(parts[2]));
    }
}
