package ee.teekond.compare;

import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.edit.Edit;
import ee.teekond.edit.Edit.Batch;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Touchpoint;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String SHA = "0".repeat(64);
    private static final Document WORKING = journeyOf(
            element(Journey.KIND, "etalon", "targetGroup", "uussisserandaja", "title", text("Etalon")),
            "etapp",
            step("info"),
            step("arst"));

    @Test
    void the_first_version_is_the_working_copy_with_a_number_a_day_and_a_checksum() {
        Document first = Versions.of(workspace(WORKING), WORKING).next(DAY, SHA, Optional.of(text("Esimene")));

        Journey root = (Journey) first.root();
        assertThat(root.id()).isEqualTo("etalon@1");
        assertThat(root.published()).contains(DAY);
        assertThat(root.catalogue()).contains(SHA);
        assertThat(root.notes()).contains(text("Esimene"));
        assertThat(root.title()).isEqualTo(text("Etalon"));
        assertThat(first.children("etapp", "touchpoints")).containsExactly("info", "arst");
    }

    @Test
    void what_is_published_changes_nothing_of_the_working_copy() {
        Document first = Versions.of(workspace(WORKING), WORKING).next(DAY, SHA, Optional.of(text("Esimene")));
        Versions versions = Versions.of(workspace(WORKING, first), WORKING);

        assertThat(versions.unpublished()).contains(Batch.NOTHING);
        assertThat(versions.changes(1)).isEmpty();
        assertThat(Versions.of(workspace(WORKING), WORKING).unpublished()).isEmpty();
    }

    @Test
    void a_later_version_knows_what_it_changes_whatever_their_numbers() {
        Document first = Versions.of(workspace(WORKING), WORKING).next(DAY, SHA, Optional.empty());
        Edit edit =
                new Edit.Set("info", Touchpoint.KIND.field("title").orElseThrow(), Optional.of(text("Otsib infot")));
        Document changed = edit.applyTo(WORKING).orElseThrow().after();
        Document second = Versions.of(workspace(changed, first), changed).next(DAY, SHA, Optional.of(text("Teine")));

        Versions versions = Versions.of(workspace(second, changed, first), changed);

        assertThat(second.id()).isEqualTo("etalon@2");
        assertThat(versions.published()).containsExactly(first, second);
        assertThat(versions.changes(2).orElseThrow().edits()).containsExactly(edit);
        assertThat(versions.before(2)).contains(first);
        assertThat(versions.version(3)).isEmpty();
    }

    @Test
    void the_tenth_version_comes_after_the_ninth() {
        Document ninth = journeyOf(element(Journey.KIND, "etalon@9", "targetGroup", "u"), "etapp");
        Document tenth = journeyOf(element(Journey.KIND, "etalon@10", "targetGroup", "u"), "etapp");

        Versions versions = Versions.of(workspace(tenth, ninth, WORKING), WORKING);

        assertThat(versions.published()).containsExactly(ninth, tenth);
        assertThat(versions.next(DAY, SHA, Optional.empty()).id()).isEqualTo("etalon@11");
    }
}
