package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.file.Place;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Workspace;
import ee.teekond.server.live.Live;
import ee.teekond.server.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredWorkspaceTest {

    @TempDir
    private Path folder = Path.of("");

    private Workspace country = Workspace.of(ee.teekond.model.Manifest.PLAIN, java.util.List.of());

    @BeforeEach
    void begin() throws Exception {
        country =
                WorkspaceReader.read(Place.bundled("eesti").orElseThrow(), true).workspace();
        stored();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Workspace stored() {
        Clock clock = Clock.systemUTC();
        try (Store store = Store.open(Path.of(data()), clock.instant());
                Live live = Live.open(store, clock, () -> country)) {
            return live.state().workspace();
        }
    }

    @Test
    void what_was_exported_is_the_same_and_brought_back_changes_nothing() throws Exception {
        assertThat(Spoken.when("export", "workspace", "--data", data(), "-o", out())
                        .exit())
                .isZero();
        var exported = WorkspaceReader.read(Place.of(out()), true);
        assertThat(exported.findings())
                .noneSatisfy(finding -> assertThat(finding.severity()).isEqualTo(ee.teekond.finding.Severity.ERROR));
        assertThat(exported.workspace().documents()).isEqualTo(country.documents());

        Spoken back = Spoken.when("import", out(), "--data", data(), "--lang", "en");
        assertThat(back.exit()).isZero();
        assertThat(back.out()).isEmpty();
        assertThat(Spoken.when("export", "workspace", "--data", data(), "-o", out(), "--lang", "en")
                        .err())
                .contains("is there already");
    }

    @Test
    void a_changed_file_is_shown_and_with_apply_brought_in_as_edits() throws Exception {
        Spoken.when("export", "workspace", "--data", data(), "-o", out());
        Path journey = Path.of(out(), "journeys", "rakvere-uussisserandaja.yaml");
        Files.writeString(
                journey,
                Files.readString(journey).replace("et: Otsib infot linna veebist ja Facebookist", "et: Otsib infot"));

        Spoken shown = Spoken.when("import", out(), "--data", data(), "--lang", "en");
        assertThat(shown.out())
                .startsWith("journey/rakvere-uussisserandaja\n")
                .contains("title changed in another language (et)");
        assertThat(shown.err()).contains("--apply");
        assertThat(stored().documents()).isEqualTo(country.documents());

        assertThat(Spoken.when("import", out(), "--data", data(), "--apply").exit())
                .isZero();
        assertThat(stored().documents()).isNotEqualTo(country.documents());
        assertThat(Spoken.when("import", out(), "--data", data()).out()).isEmpty();
    }

    @Test
    void what_would_break_something_or_change_a_published_version_is_refused_whole() throws Exception {
        Spoken.when("export", "workspace", "--data", data(), "-o", out());
        Path published = Path.of(out(), "references", "uussisserandaja@1.yaml");
        String before = Files.readString(published);
        Files.writeString(published, before.replaceFirst("et: Enne saabumist", "et: Enne"));
        assertThat(Spoken.when("import", out(), "--data", data(), "--apply").exit())
                .isEqualTo(ExitCode.USAGE);
        Files.writeString(published, before);
        Files.writeString(
                Path.of(out(), "journeys", "rakvere-uussisserandaja.yaml"), "journey: rakvere-uussisserandaja\n");
        assertThat(Spoken.when("import", out(), "--data", data(), "--apply").exit())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(stored().documents()).isEqualTo(country.documents());
    }
}
