package ee.teekond.compare;

import static ee.teekond.Sketch.catalogue;
import static ee.teekond.Sketch.element;
import static ee.teekond.Sketch.journeyOf;
import static ee.teekond.Sketch.service;
import static ee.teekond.Sketch.step;
import static ee.teekond.Sketch.text;
import static ee.teekond.Sketch.using;
import static ee.teekond.Sketch.workspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.teekond.compare.Matrix.Cell;
import ee.teekond.compare.Matrix.Row;
import ee.teekond.model.Channel;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final Document REFERENCE = journeyOf(
            element(Journey.KIND, "etalon@1", "targetGroup", "uussisserandaja"),
            "etapp",
            step("info"),
            step("elukoht"),
            using("arst", "arst", "tolge"));

    @Test
    void each_journey_has_a_cell_for_every_point_of_the_reference() {
        Matrix matrix = matrix(
                based("tartu", step("info"), step("elukoht"), using("arst", "arst", "tolge")),
                based("rakvere", step("info", "channel", Channel.PHONE), using("arst", "arst")));

        assertThat(matrix.columns().collect(Matrix.Column::journey)).containsExactly("tartu-j", "rakvere-j");
        assertThat(matrix.rows().collect(Row::type))
                .containsExactly(
                        "stage", "touchpoint", "service", "touchpoint", "service", "touchpoint", "service", "service");
        assertThat(kinds(matrix, Touchpoint.KIND, "info"))
                .containsExactly(Optional.of(DifferenceKind.SAME), Optional.of(DifferenceKind.ADAPTED));
        assertThat(kinds(matrix, Touchpoint.KIND, "elukoht"))
                .containsExactly(Optional.of(DifferenceKind.SAME), Optional.of(DifferenceKind.MISSING));
        assertThat(kinds(matrix, Service.KIND, "tolge"))
                .containsExactly(Optional.of(DifferenceKind.SAME), Optional.of(DifferenceKind.MISSING));
        assertThat(row(matrix, Touchpoint.KIND, "elukoht").have()).isEqualTo(1);
        assertThat(row(matrix, Touchpoint.KIND, "elukoht").count(DifferenceKind.MISSING))
                .isEqualTo(1);
        assertThat(matrix.columns().get(1).coverage())
                .isEqualTo(new Coverage(new Coverage.Share(2, 3), new Coverage.Share(2, 4)));
    }

    @Test
    void a_service_used_at_another_step_is_told_where_the_reference_uses_it() {
        Matrix matrix = matrix(based("tartu", using("info", "info", "tolge"), step("elukoht"), using("arst", "arst")));

        Row use = row(matrix, Service.KIND, "tolge");
        assertThat(use.touchpoint()).contains("arst");
        assertThat(use.cells().getOnly()).hasValueSatisfying(cell -> {
            assertThat(cell.kind()).isEqualTo(DifferenceKind.SAME);
            assertThat(cell.moved()).isTrue();
        });
    }

    @Test
    void what_several_have_added_is_one_row_by_id_name_or_services_the_most_frequent_first() {
        Touchpoint club = element(Touchpoint.KIND, "klubi", "title", text("Käib klubis"));
        Touchpoint sameName = element(Touchpoint.KIND, "t-abc", "title", text("käib Klubis"));
        Matrix matrix = matrix(
                based(
                        "rakvere",
                        step("info"),
                        step("elukoht"),
                        using("arst", "arst", "tolge"),
                        using("saun", "saun"),
                        club),
                based("tartu", step("info"), step("elukoht"), using("arst", "arst", "tolge"), sameName),
                based(
                        "valga",
                        step("info"),
                        step("elukoht"),
                        using("arst", "arst", "tolge"),
                        sameName,
                        using("leil", "saun")));

        assertThat(matrix.rows().select(Row::added))
                .extracting(Row::type, Row::have)
                .containsExactly(tuple("touchpoint", 3), tuple("touchpoint", 2), tuple("service", 2));
        assertThat(matrix.rows()
                        .detect(row -> row.added() && row.have() == 2)
                        .cells()
                        .get(1))
                .isEmpty();
    }

    @Test
    void journeys_of_any_version_of_the_reference_belong_to_it_and_others_do_not() {
        Document other = journeyOf(
                element(
                        Journey.KIND,
                        "muu-j",
                        "targetGroup",
                        "uussisserandaja",
                        "municipality",
                        "muu",
                        "basedOn",
                        "tagasipoorduja@1"),
                "etapp");
        Workspace workspace = workspace(REFERENCE, based("tartu"), other);

        assertThat(Matrix.journeysOf(workspace, REFERENCE).collect(Document::id))
                .containsExactly("tartu-j");
    }

    private static Document based(String municipality, Touchpoint... steps) {
        return journeyOf(
                element(
                        Journey.KIND,
                        municipality + "-j",
                        "targetGroup",
                        "uussisserandaja",
                        "municipality",
                        municipality,
                        "basedOn",
                        "etalon@1"),
                "etapp",
                steps);
    }

    private static Matrix matrix(Document... journeys) {
        Workspace workspace = workspace(journeys)
                .with(REFERENCE, catalogue(service("info"), service("tolge"), service("arst"), service("saun")));
        return Matrix.of(workspace, REFERENCE, Matrix.journeysOf(workspace, REFERENCE), DAY);
    }

    private static Row row(Matrix matrix, Kind<?> kind, String id) {
        return matrix.rows()
                .detectOptional(row -> row.type().equals(kind.name())
                        && row.element().filter(id::equals).isPresent())
                .orElseThrow();
    }

    private static Iterable<Optional<DifferenceKind>> kinds(Matrix matrix, Kind<?> kind, String id) {
        return row(matrix, kind, id).cells().collect(cell -> cell.map(Cell::kind));
    }
}
