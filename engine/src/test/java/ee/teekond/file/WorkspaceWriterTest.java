package ee.teekond.file;

import static ee.teekond.Sketch.journey;
import static ee.teekond.Sketch.list;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.teekond.edit.Edit;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Touchpoint;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing documents back to the folder they were read from. */
class WorkspaceWriterTest {

    private static final String REAL = """
            journey: vald
            title: {et: Vald}
            targetGroup: uussisserandaja
            stages:
              - id: etapp
                title: {et: Etapp}
                touchpoints:
                  - id: info
                    title: {et: Info}
                  - id: arst
                    title: {et: Arst}
            """;
    private static final String SAMPLE = """
            journey: vald
            stages:
              - id: etapp
                touchpoints:
                  - id: info
                    action: {et: Küsib}
                  - id: kohvik
                    title: {et: Kohvik}
            """;

    private Folder folder = new Folder();

    @BeforeEach
    void write() {
        folder.close();
        folder = new Folder()
                .write("journeys/vald.yaml", REAL)
                .write("journeys/vald.sample.yaml", SAMPLE)
                .write("muu.yaml", "journey:   muu\ntitle: {et: Muu}\ntargetGroup: uussisserandaja # jääb\n");
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void only_what_changed_is_written_and_nothing_else_is_touched() throws Exception {
        LoadedWorkspace loaded = folder.read();

        Written written = WorkspaceWriter.write(loaded, list(titled(loaded, "arst", "Perearst")), false);

        assertThat(written.files()).containsExactly("journeys/vald.yaml");
        assertThat(folder.text("journeys/vald.yaml")).isEqualTo(REAL.replace("{et: Arst}", "{et: Perearst}"));
        assertThat(folder.text("journeys/vald.sample.yaml")).isEqualTo(SAMPLE);
        assertThat(folder.text("muu.yaml")).contains("journey:   muu");
        assertThat(folder.names())
                .containsExactly("journeys/vald.sample.yaml", "journeys/vald.yaml", "muu.yaml", "teekond.yaml");
    }

    @Test
    void sample_data_stays_in_its_overlay() throws Exception {
        LoadedWorkspace loaded = folder.read();

        Written written = WorkspaceWriter.write(loaded, list(titled(loaded, "kohvik", "Jutukohvik")), false);

        assertThat(written.files()).containsExactly("journeys/vald.sample.yaml");
        assertThat(folder.text("journeys/vald.sample.yaml"))
                .isEqualTo(SAMPLE.replace("{et: Kohvik}", "{et: Jutukohvik}"));
    }

    @Test
    void an_overlay_of_which_nothing_is_left_goes() throws Exception {
        LoadedWorkspace loaded = folder.read();
        Document vald = document(loaded, "vald");
        Document real = Edit.batch(list(
                        new Edit.Remove("kohvik"),
                        new Edit.Set("info", Touchpoint.KIND.field("action").orElseThrow(), Optional.empty()),
                        new Edit.Set("info", Touchpoint.KIND.field("sample").orElseThrow(), Optional.empty())))
                .applyTo(vald)
                .orElseThrow()
                .after();

        Written written = WorkspaceWriter.write(loaded, list(real), false);

        assertThat(written.files()).containsExactly("journeys/vald.sample.yaml");
        assertThat(folder.names()).doesNotContain("journeys/vald.sample.yaml");
        assertThat(folder.read().workspace().documents()).contains(real);
    }

    @Test
    void a_new_document_goes_to_the_folder_of_its_kind() throws Exception {
        LoadedWorkspace loaded = folder.read();

        Written written = WorkspaceWriter.write(loaded, list(journey("linn", step("info")), journey("vald@1")), false);

        assertThat(written.files()).containsExactly("journeys/linn.yaml", "references/vald@1.yaml");
        assertThat(folder.read().workspace().document(Journey.KIND, "vald@1")).isPresent();
    }

    @Test
    void a_new_document_takes_no_other_ones_place() throws Exception {
        folder.write("journeys/linn.yaml", "journey: ");
        LoadedWorkspace loaded = folder.read();

        Written written = WorkspaceWriter.write(loaded, list(journey("linn"), journey("kyla")), false);

        assertThat(written.findings()).extracting(Finding::rule).containsExactly(Rule.WRITE_PLACE_TAKEN);
        assertThat(folder.names()).doesNotContain("journeys/kyla.yaml");
    }

    @Test
    void comments_are_listed_before_they_are_lost() throws Exception {
        folder.write("journeys/vald.yaml", REAL.replace("vald\n", "vald # küsida üle\n"));
        LoadedWorkspace loaded = folder.read();
        Document changed = titled(loaded, "arst", "Perearst");

        Written refused = WorkspaceWriter.write(loaded, list(changed), false);

        assertThat(refused.findings().getOnly().place().orElseThrow()).hasToString("journeys/vald.yaml:1:1");
        assertThat(refused.findings().getOnly().arguments()).containsExactly("# küsida üle");
        assertThat(folder.text("journeys/vald.yaml")).contains("{et: Arst}");
        assertThat(WorkspaceWriter.write(loaded, list(changed), true).isRefused())
                .isFalse();
        assertThat(folder.text("journeys/vald.yaml")).contains("{et: Perearst}").doesNotContain("#");
    }

    @Test
    void comments_of_a_file_that_stays_as_it_is_are_not_in_the_way() throws Exception {
        folder.write("journeys/vald.yaml", REAL.replace("vald\n", "vald # küsida üle\n"));
        LoadedWorkspace loaded = folder.read();

        assertThat(WorkspaceWriter.write(loaded, list(titled(loaded, "kohvik", "Jutukohvik")), false)
                        .isRefused())
                .isFalse();
        assertThat(folder.text("journeys/vald.yaml")).contains("# küsida üle");
    }

    @Test
    void what_somebody_saved_meanwhile_is_not_overwritten() throws Exception {
        LoadedWorkspace loaded = folder.read();
        folder.write("journeys/vald.sample.yaml", SAMPLE.replace("Küsib", "Kirjutab"));

        Written written = WorkspaceWriter.write(loaded, list(titled(loaded, "arst", "Perearst")), false);

        assertThat(written.findings()).extracting(Finding::rule).containsExactly(Rule.WRITE_CHANGED_SINCE);
        assertThat(folder.text("journeys/vald.yaml")).isEqualTo(REAL);
    }

    @Test
    void what_only_looks_different_meanwhile_has_not_changed() throws Exception {
        LoadedWorkspace loaded = folder.read();
        folder.write("journeys/vald.yaml", REAL.replace("{et: Info}", "{et:    'Info'}"));

        assertThat(WorkspaceWriter.write(loaded, list(titled(loaded, "arst", "Perearst")), false)
                        .isRefused())
                .isFalse();
    }

    @Test
    void the_workspace_beneath_is_only_read() throws Exception {
        try (Folder above = new Folder()) {
            above.write("teekond.yaml", "teekond: 1\nuses: " + above.path("").relativize(folder.path("")) + "\n");
            LoadedWorkspace loaded = above.read();

            Written written = WorkspaceWriter.write(loaded, list(titled(loaded, "arst", "Perearst")), false);

            assertThat(written.findings()).extracting(Finding::rule).containsExactly(Rule.WRITE_READ_ONLY);
            assertThat(folder.text("journeys/vald.yaml")).isEqualTo(REAL);
        }
    }

    @Test
    void without_its_sample_data_a_document_is_not_written() throws Exception {
        LoadedWorkspace loaded = folder.read(false);

        assertThat(WorkspaceWriter.write(loaded, list(titled(loaded, "arst", "Perearst")), false)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.WRITE_WITHOUT_SAMPLE);
    }

    @Test
    void when_one_file_cannot_be_written_none_is() throws Exception {
        LoadedWorkspace loaded = folder.read();
        Files.writeString(folder.path("references"), "a file where a folder is needed");

        assertThatThrownBy(() -> WorkspaceWriter.write(
                        loaded, list(titled(loaded, "arst", "Perearst"), journey("vald@1")), false))
                .isInstanceOf(PlaceException.class)
                .hasMessageContaining("references/vald@1.yaml");
        assertThat(folder.text("journeys/vald.yaml")).isEqualTo(REAL);
        assertThat(folder.names()).noneMatch(name -> name.endsWith(".new"));
    }

    @Test
    void when_the_last_file_cannot_take_its_place_the_first_is_put_back() throws Exception {
        LoadedWorkspace loaded = folder.read();
        Replacements replacements = new Replacements();
        replacements.add(folder.path("journeys/vald.yaml"), "vald", Optional.of("uus"));
        replacements.add(folder.path("linn.yaml"), "linn", Optional.of("uus"));
        Files.createDirectories(folder.path("linn.yaml/sees"));

        assertThatThrownBy(replacements::carryOut).isInstanceOf(PlaceException.class);
        assertThat(folder.read().workspace()).isEqualTo(loaded.workspace());
    }

    private static Document document(LoadedWorkspace loaded, String id) {
        return loaded.workspace().document(Journey.KIND, id).orElseThrow();
    }

    private static Document titled(LoadedWorkspace loaded, String step, String title) {
        return new Edit.Set(step, Touchpoint.KIND.field("title").orElseThrow(), Optional.of(text(title)))
                .applyTo(document(loaded, "vald"))
                .orElseThrow()
                .after();
    }
}
