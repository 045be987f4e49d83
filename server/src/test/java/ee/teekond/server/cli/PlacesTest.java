package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places and paths that cannot be opened end with 3, name the path and say what to do. */
class PlacesTest {
    private static final String SOURCE = "source: kusitlus\ntitle: {et: Küsitlus}\nmethod: survey\n";

    @TempDir
    private Path folder;

    private Path workspace;

    @BeforeEach
    void make_a_workspace() throws IOException {
        workspace = Files.createDirectory(folder.resolve("tööala"));
        write("teekond.yaml", "teekond: 1\n");
        write("kusitlus.yaml", SOURCE);
    }

    @Test
    void a_sound_workspace_is_sound() {
        assertThat(check(workspace).exit()).isZero();
        assertThat(check(workspace).err()).isEqualTo("Documents: 1. Nothing to mend.\n");
    }

    @Test
    void a_place_that_is_not_there_is_refused() {
        assertRefused(check(folder.resolve("mujal")), "mujal", "is not there", "Name a folder");
    }

    @Test
    void a_file_is_no_workspace() {
        assertRefused(check(workspace.resolve("kusitlus.yaml")), "kusitlus.yaml", "Name the folder");
    }

    @Test
    void a_folder_without_a_workspace_file_is_refused() {
        assertRefused(check(folder), "no teekond.yaml", "Make one");
    }

    @Test
    void a_folder_in_place_of_the_workspace_file_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("teekond.yaml"));

        assertRefused(check(folder), "no teekond.yaml");
    }

    @Test
    void a_folder_called_like_a_bundled_workspace_does_not_hide_it() {
        assertThat(Spoken.when("list", "journeys", "-w", "reference").exit()).isZero();
    }

    @Test
    void a_nameless_place_is_refused() {
        assertRefused(Spoken.when("check", "-w", "", "--lang", "en"), "is not there");
    }

    @Test
    void a_workspace_file_that_is_a_picture_is_an_error_of_the_workspace() throws IOException {
        Files.write(workspace.resolve("teekond.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});

        assertThat(check(workspace).exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check(workspace).out()).contains("teekond.yaml:1:1: error file.not-text:");
    }

    @Test
    void a_link_to_nowhere_is_one_finding_and_the_rest_is_read() throws IOException {
        link("katki.yaml", folder.resolve("kadunud.yaml"));

        Spoken spoken = check(workspace);

        assertThat(spoken.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(spoken.out().lines())
                .singleElement()
                .asString()
                .contains("katki.yaml:1:1: error file.unreadable: «");
        assertThat(spoken.err()).isEqualTo("Documents: 1. Errors: 1, warnings: 0.\n");
    }

    @Test
    void a_folder_called_like_a_document_is_a_folder() throws IOException {
        Files.createDirectory(workspace.resolve("kaust.yaml"));
        write("kaust.yaml/teine.yaml", SOURCE.replace("kusitlus", "teine"));

        assertThat(check(workspace).err()).isEqualTo("Documents: 2. Nothing to mend.\n");
    }

    @Test
    void folders_that_link_in_a_circle_are_left_alone() throws IOException {
        link("ring", workspace);

        assertThat(check(workspace).exit()).isZero();
    }

    @Test
    void a_workspace_that_uses_itself_through_a_link_is_a_circle() throws IOException {
        link("ring", workspace);
        write("teekond.yaml", "teekond: 1\nuses: ring\n");

        assertThat(check(workspace).out()).contains("teekond.yaml:2:7: error workspace.uses:", "in turn");
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Path pipe = workspace.resolve("toru.yaml");
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        } catch (IOException noSuchCommand) {
            assumeTrue(false, "no mkfifo here");
        }

        assertThat(check(workspace).out()).contains("toru.yaml:1:1: error file.unreadable:");
        assertRefused(Spoken.when("format", pipe.toString(), "--lang", "en"), "toru.yaml");
    }

    @Test
    void a_named_path_that_is_not_there_is_refused_by_every_command_that_takes_one() {
        String missing = workspace.resolve("puudub.yaml").toString();

        assertRefused(Spoken.when("format", missing, "--lang", "en"), "puudub.yaml", "Check that it exists");
        assertRefused(Spoken.when("check", missing, "--lang", "en"), "puudub.yaml", "is not there");
    }

    @Test
    void a_named_file_that_is_no_text_is_refused() throws IOException {
        Path picture = workspace.resolve("pilt.yaml");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});

        assertRefused(Spoken.when("format", picture.toString(), "--lang", "en"), "pilt.yaml", "is not text");
        assertRefused(Spoken.when("check", picture.toString(), "--lang", "en"), "pilt.yaml", "is not text");
    }

    @Test
    void a_named_file_outside_every_workspace_is_refused() throws IOException {
        Path alone = Files.writeString(folder.resolve("kusitlus.yaml"), SOURCE);

        assertRefused(Spoken.when("check", alone.toString(), "--lang", "en"), "no teekond.yaml");
    }

    @Test
    void a_named_file_that_is_no_document_is_refused() throws IOException {
        write("loe-mind.txt", "Tere");

        assertRefused(check(workspace.resolve("loe-mind.txt"), "check"), "loe-mind.txt", "holds no document");
    }

    @Test
    void named_files_are_all_that_is_shown_and_counted_once() throws IOException {
        write("a.yaml", SOURCE.replace("kusitlus", "a") + "n: palju\n");
        write("b.yaml", SOURCE.replace("kusitlus", "b") + "n: vähe\n");
        write("c.yaml", SOURCE.replace("kusitlus", "c") + "n: natuke\n");

        Spoken spoken = Spoken.when(
                "check",
                "--lang",
                "en",
                "--format",
                "json",
                workspace.resolve("a.yaml").toString(),
                workspace.resolve("..").resolve("tööala/b.yaml").toString());

        assertThat(spoken.out()).startsWith("[").contains("a.yaml", "b.yaml").doesNotContain("c.yaml", "] [", "][");
        assertThat(spoken.err()).isEqualTo("Documents: 4. Errors: 2, warnings: 0.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(workspace.resolve(name), text);
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(workspace.resolve(name), target);
        } catch (UnsupportedOperationException noLinks) {
            assumeTrue(false, "no links on this file system");
        }
    }

    private static Spoken check(Path place) {
        return Spoken.when("check", "-w", place.toString(), "--lang", "en");
    }

    private static Spoken check(Path path, String command) {
        return Spoken.when(command, path.toString(), "--lang", "en");
    }

    private static void assertRefused(Spoken spoken, String... words) {
        assertThat(spoken.exit()).as(spoken.all()).isEqualTo(ExitCode.PLACE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).startsWith("teekond: ").contains(words).doesNotContain("\tat ", "Exception");
    }
}
