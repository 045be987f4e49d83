package ee.teekond.server;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.server.cli.Teekond;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises is true. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    /** Where a command writes to. */
    private static final Pattern WRITTEN = Pattern.compile("-o (\\S+)");

    private static final Path PICTURE = Path.of("../docs/pictures/johvi-eri-keele-ja-kultuuritaustaga.svg");
    private static final LocalDate DRAWN = LocalDate.parse("2026-11-22");
    private static final Pattern COMMAND = Pattern.compile("\\./teekond ([^`#\\n]+)");

    /** Sample data cannot be brought in where its source, which is sample data too, is left out. */
    private static final Pattern BOTH = Pattern.compile("\\.sample\\..* --no-sample");

    @TempDir
    private Path folder = Path.of("");

    /** How much of the picture is shown, in its units from the top. */
    private static final int SHOWN = 1768;

    @TestFactory
    Stream<DynamicTest> every_command_ends_well() throws IOException {
        Matcher commands = COMMAND.matcher(Files.readString(README));
        return commands.results()
                .map(found -> found.group(1).strip())
                .distinct()
                .flatMap(command -> Stream.of(command, command + " --no-sample"))
                .filter(command -> !BOTH.matcher(command).find())
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> assertThat(run(arguments(command))).isZero()));
    }

    @Test
    void the_picture_is_what_teekond_draws() throws IOException {
        StringWriter drawn = new StringWriter();
        int code = Teekond.run(
                new PrintWriter(drawn),
                new PrintWriter(new StringWriter()),
                DRAWN,
                "render",
                "johvi-eri-keele-ja-kultuuritaustaga",
                "--lang",
                "et");

        String top = top(drawn.toString());
        if ("1".equals(System.getenv("TEEKOND_ACCEPT"))) {
            Files.writeString(PICTURE, top);
        }
        assertThat(code).isZero();
        assertThat(Files.readString(PICTURE).equals(top))
                .as("%s is what is drawn; look at the new one before you accept it with TEEKOND_ACCEPT=1", PICTURE)
                .isTrue();
    }

    @Test
    void it_is_short_and_names_only_files_that_are_there() throws IOException {
        List<String> lines = Files.readAllLines(README);
        Matcher links = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)").matcher(String.join("\n", lines));

        assertThat(lines).hasSizeLessThanOrEqualTo(150);
        assertThat(links.results().map(link -> README.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    /** The map is too long for a page of text; its first stages are enough to see what it is. */
    private static String top(String map) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\S+) (\\S+)\"").matcher(map);
        assertThat(box.find()).isTrue();
        return map.replaceFirst(Pattern.quote(box.group()), "viewBox=\"0 0 " + box.group(1) + " " + SHOWN + "\"")
                .replaceFirst(" height=\"" + Pattern.quote(box.group(2)) + "\"", " height=\"" + SHOWN + "\"");
    }

    /** The command's words, with what it writes put where nobody minds, and a folder where one is asked for. */
    private List<String> arguments(String command) throws IOException {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        Files.writeString(workspace.resolve("teekond.yaml"), "teekond: 1\nuses: reference\n");
        String placed = WRITTEN.matcher(command)
                .replaceAll(written -> "-o "
                        + Matcher.quoteReplacement(
                                folder.resolve(written.group(1)).toString()))
                .replace("FOLDER", workspace.toString())
                .replace(" examples/", " ../examples/");
        return Stream.concat(
                        Pattern.compile(" +").splitAsStream(placed),
                        command.startsWith("demo")
                                ? Stream.of("-o", folder.resolve("demo").toString())
                                : Stream.empty())
                .toList();
    }

    private static int run(List<String> arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Teekond.run(nowhere, nowhere, DRAWN, arguments.toArray(String[]::new));
    }
}
