package ee.teekond.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.Difference;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.model.Manifest;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** What the benchmarks measure is what they say. */
class TwoJourneysTest {

    private static final TwoJourneys EDITED = TwoJourneys.of(TwoJourneys.BLOCK);

    @Test
    void eight_edits_are_reported_as_eight_named_changes() {
        assertThat(changes(EDITED))
                .containsExactly(
                        "adapted title",
                        "adapted channel",
                        "moved",
                        "adapted title",
                        "adapted summary",
                        "missing",
                        "adapted need",
                        "added");
    }

    @Test
    void they_are_the_same_eight_read_from_files_and_without_ids() throws Exception {
        assertThat(changes(EDITED.readFromFiles())).isEqualTo(changes(EDITED));
        assertThat(changes(EDITED.withoutIds().readFromFiles())).isEqualTo(changes(EDITED));
    }

    @Test
    void what_hangs_on_a_step_changes_only_with_it() {
        ImmutableList<Difference> others = compare(EDITED)
                .differences()
                .reject(row -> row.type().equals(Touchpoint.KIND.name()))
                .reject(row -> row.kind() == DifferenceKind.SAME && !row.moved());

        assertThat(others)
                .allSatisfy(row -> assertThat(row.element().or(row::counterpart).orElseThrow())
                        .containsAnyOf("samm-24", "oma-samm-1"));
    }

    private static ImmutableList<String> changes(TwoJourneys journeys) {
        return compare(journeys)
                .differences()
                .select(row -> row.type().equals(Touchpoint.KIND.name()))
                .reject(row -> row.kind() == DifferenceKind.SAME && !row.moved())
                .collect(row -> row.moved()
                        ? "moved"
                        : (row.kind().code() + " "
                                        + row.fields()
                                                .collect(
                                                        change -> change.field().name())
                                                .makeString())
                                .strip());
    }

    private static Comparison compare(TwoJourneys journeys) {
        return Comparison.of(
                Workspace.of(Manifest.PLAIN, Lists.immutable.with(journeys.theirs())),
                journeys.ours(),
                journeys.theirs(),
                LocalDate.of(2026, 11, 26));
    }
}
