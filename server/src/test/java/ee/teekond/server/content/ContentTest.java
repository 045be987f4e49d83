package ee.teekond.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.check.Checks;
import ee.teekond.file.CanonicalFile;
import ee.teekond.file.LoadedWorkspace;
import ee.teekond.file.Place;
import ee.teekond.file.WorkspaceFiles;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.finding.Severity;
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
