package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.check.Checks;
import ee.teekond.file.CanonicalFile;
import ee.teekond.file.CanonicalText;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.WorkspaceFiles;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.finding.Severity;
import ee.teekond.model.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference models and the example country, as they lie in the repository. */
class ContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"../models/reference", "../examples/eesti/workspace"})
    void every_file_is_canonical(String folder) throws Exception {
        for (Path file : WorkspaceFiles.below(Path.of(folder)).newWith(Path.of(folder, Place.MANIFEST))) {
            CanonicalFile canonical = CanonicalFile.read(file);

            assertThat(canonical.formatted().findings()).isEmpty();
            assertThat(canonical.formatted().comments()).isEmpty();
            assertThat(canonical.formatted().text()).as(file.toString()).contains(canonical.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../models/reference", "../examples/eesti/workspace"})
    void every_document_would_be_written_as_it_stands(String folder) throws Exception {
        LoadedWorkspace loaded = WorkspaceReader.read(Place.of(folder), true);
        for (Document document : loaded.workspace().sortedDocuments()) {
            for (String file : loaded.sources().files(document.key()).select(name -> name.startsWith(folder))) {
                assertThat(
                                file.endsWith(".sample.yaml")
                                        ? CanonicalText.overlayYaml(document)
                                        : CanonicalText.baseYaml(document))
                        .as(file)
                        .contains(Files.readString(Path.of(file)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "eesti"})
    void there_are_no_errors_with_sample_data_or_without(String name) throws Exception {
        for (boolean sample : new boolean[] {true, false}) {
            LoadedWorkspace loaded = WorkspaceReader.read(Place.bundled(name).orElseThrow(), sample);

            assertThat(loaded.findings()).isEmpty();
            assertThat(Checks.check(loaded.workspace(), loaded.sources()))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }
}
