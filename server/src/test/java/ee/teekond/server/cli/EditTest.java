package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of edits is applied to a workspace and taken back, as a user does it. */
class EditTest {

    private static final Path COUNTRY = Path.of("../examples/eesti/workspace");
    private static final String RAKVERE = "journey/rakvere-uussisserandaja";

    @TempDir
    private Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        workspace = Files.createDirectories(folder.resolve("eesti"));
        for (String name : new String[] {
            "teekond.yaml",
            "organisations.yaml",
            "organisations-ida-viru.yaml",
            "journeys/rakvere-uussisserandaja.yaml",
            "journeys/rakvere-uussisserandaja.sample.yaml",
            "municipalities/rakvere.yaml",
            "municipalities/rakvere.sample.yaml"
        }) {
            Path copy = workspace.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(COUNTRY.resolve(name), copy);
        }
        try (Stream<Path> sources = Files.walk(COUNTRY.resolve("sources"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Path copy = workspace.resolve("sources").resolve(source.getFileName());
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
        }
    }

    @Test
    void what_was_applied_is_told_written_and_taken_back_to_the_byte() throws IOException {
        Map<Path, String> before = files();
        Path edits = edits("""
                {'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoha', 'field': 'channel', 'value': 'web'},
                {'op': 'add', 'doc': 'JOURNEY', 'kind': 'touchpoint', 'parent': 'kogukond', 'slot': 'touchpoints',
                 'value': {'id': 't-koor', 'title': {'et': 'Laulab kooris', 'en': 'Sings in a choir'}}},
                {'op': 'set', 'doc': 'municipality/rakvere', 'id': 'kov-tolketeenus', 'field': 'state', 'value': 'planned'}
                """);

        Spoken done = edit(edits);
        Map<Path, String> changed = files();
        Spoken undone = edit(workspace.resolve(".teekond/undo-1.json"));

        assertThat(done.exit()).isZero();
        assertThat(done.out())
                .contains(RAKVERE
                        + "\n– step «Registers residence»: channel counter → web\n– new step «Sings in a choir»")
                .contains("municipality/rakvere\n");
        assertThat(done.err()).contains("rakvere-uussisserandaja.yaml: written", "To take it back: teekond edit ");
        assertThat(changed).isNotEqualTo(before);
        assertThat(undone.exit()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_was_taken_back_can_be_done_again() throws IOException {
        edit(edits("{'op': 'remove', 'doc': 'JOURNEY', 'id': 'uks-uks-juhtumikorraldaja'}"));
        Map<Path, String> changed = files();

        edit(workspace.resolve(".teekond/undo-1.json"));
        edit(workspace.resolve(".teekond/undo-2.json"));

        assertThat(files()).isEqualTo(changed);
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() throws IOException {
        Map<Path, String> before = files();

        Spoken spoken = edit(
                edits(
                        "{'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoha', 'field': 'channel', 'value': 'web'}"),
                "--dry-run");

        assertThat(spoken.out()).contains("channel counter → web");
        assertThat(spoken.err()).contains("Nothing was written");
        assertThat(files()).isEqualTo(before);
        assertThat(workspace.resolve(".teekond")).doesNotExist();
    }

    @Test
    void if_one_edit_is_refused_none_is_made() throws IOException {
        assertRefused(
                "{'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoha', 'field': 'channel', 'value': 'web'},"
                        + "{'op': 'set', 'doc': 'JOURNEY', 'id': 'avab-pangakonto', 'field': 'channel', 'value': 'web',"
                        + " 'expect': {'value': 'phone'}}",
                "edits[1]: error edit.");
    }

    @Test
    void edits_that_would_break_the_workspace_are_refused_before_anything_is_written() throws IOException {
        assertRefused(
                "{'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoha', 'field': 'services', 'value': ['pole']}",
                "error reference.dangling: There is no service with the id «pole».");
    }

    @Test
    void what_is_not_understood_is_refused_with_its_place() throws IOException {
        assertRefused(
                "{'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoht', 'field': 'channel', 'value': 'web'}",
                "e.json:1:",
                "Did you mean «registreerib-elukoha»?");
    }

    @Test
    void published_versions_and_what_lies_beneath_are_left_alone() throws IOException {
        assertRefused(
                "{'op': 'remove', 'doc': 'journey/uussisserandaja@1', 'id': 'avab-pangakonto'}", "published version");
        assertRefused(
                "{'op': 'set', 'doc': 'journey/uussisserandaja', 'id': 'uussisserandaja', 'field': 'status',"
                        + " 'value': 'applied'}",
                "write.read-only");
    }

    @Test
    void the_bundled_country_is_not_written_to() throws IOException {
        Path edits = edits(
                "{'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoha', 'field': 'channel', 'value': 'web'}");

        Spoken spoken = Spoken.when("edit", edits.toString(), "--lang", "en");

        assertThat(spoken.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("write.read-only");
    }

    @Test
    void a_file_of_a_newer_program_or_none_at_all_ends_as_everywhere() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.json"), "{\"format\": 2}");

        assertThat(edit(newer).exit()).isEqualTo(ExitCode.NEWER);
        assertThat(edit(folder.resolve("none.json")).exit()).isEqualTo(ExitCode.PLACE);
    }

    @Test
    void edits_that_change_nothing_leave_nothing_behind() throws IOException {
        Spoken spoken = edit(
                edits(
                        "{'op': 'set', 'doc': 'JOURNEY', 'id': 'registreerib-elukoha', 'field': 'channel', 'value': 'counter'}"));

        assertThat(spoken.exit()).isZero();
        assertThat(spoken.err()).contains("change nothing");
        assertThat(workspace.resolve(".teekond")).doesNotExist();
    }

    private void assertRefused(String edits, String... complaints) throws IOException {
        Map<Path, String> before = files();

        Spoken spoken = edit(edits(edits));

        assertThat(spoken.exit()).isIn(ExitCode.FINDINGS, ExitCode.USAGE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains(complaints);
        assertThat(files()).isEqualTo(before);
        assertThat(workspace.resolve(".teekond")).doesNotExist();
    }

    private Path edits(String edits) throws IOException {
        String json = "{'format': 1, 'edits': [" + edits + "]}";
        return Files.writeString(
                folder.resolve("e.json"), json.replace('\'', '"').replace("JOURNEY", RAKVERE));
    }

    private Spoken edit(Path file, String... more) {
        return Spoken.when(Stream.concat(
                        Stream.of("edit", file.toString(), "-w", workspace.toString(), "--lang", "en"), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Every file of the workspace but the undo files. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(workspace)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.startsWith(workspace.resolve(".teekond"))) {
                    files.put(path, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
