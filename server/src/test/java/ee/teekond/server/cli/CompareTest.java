package ee.teekond.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.compare.Comparison;
import ee.teekond.compare.DifferenceKind;
import ee.teekond.compare.Matrix;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Document;
import ee.teekond.model.Journey;
import ee.teekond.model.Service;
import ee.teekond.model.Touchpoint;
import ee.teekond.model.Workspace;
import ee.teekond.model.descriptor.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of a comparison, on the bundled example country. */
class CompareTest {

    @Test
    void each_difference_that_is_counted_is_one_point_of_the_talk() {
        String said = Spoken.when("compare", "rakvere-uussisserandaja", "--lang", "en")
                .out();
        Matcher counted = Pattern.compile("There are (\\d+) differences").matcher(said.replaceAll("\\s+", " "));

        assertThat(counted.find()).isTrue();
        assertThat(said.lines().filter(line -> line.startsWith("– "))).hasSize(Integer.parseInt(counted.group(1)));
        assertThat(said)
                .contains("1. Before arrival")
                .contains("Decided by Rakvere on 15 September 2025 *.")
                .contains("Not decided yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rakvere-uussisserandaja", "tallinn-tagasipoorduja", "johvi-eri-keele-ja-kultuuritaustaga"})
    void nothing_technical_is_read_aloud(String journey) {
        for (String language : new String[] {"et", "en"}) {
            Spoken spoken = Spoken.when("compare", journey, "--lang", language);

            assertThat(spoken.exit()).isZero();
            assertThat(spoken.out()).doesNotContain("{", "P1", "Optional", "null");
            assertThat(spoken.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        }
    }

    @Test
    void two_municipalities_are_compared_as_equals() {
        Spoken spoken =
                Spoken.when("compare", "rakvere-uussisserandaja", "--with", "tartu-uussisserandaja", "--lang", "en");

        assertThat(spoken.out()).contains("in the other journey").doesNotContain("reference", "Not decided", "adapted");
    }

    @Test
    void a_table_shows_every_wording_side_by_side() {
        assertThat(Spoken.when("compare", "rakvere-uussisserandaja", "--format", "table", "--lang", "en")
                        .out())
                .contains("Stage")
                .contains("──")
                .contains("Difference");
    }

    /** Counted by hand in the files: Rakvere's plan of 2025 has no interpretation, Saaremaa's no advisory council. */
    @Test
    void the_matrix_tells_what_the_files_of_each_municipality_say() {
        JsonNode matrix = JsonMapper.shared()
                .readTree(Spoken.when("compare", "--matrix", "uussisserandaja@1", "--format", "json")
                        .out());

        assertThat(matrix.at("/reference/version").asInt()).isEqualTo(1);
        assertThat(matrix.at("/journeys").size()).isEqualTo(6);
        assertThat(cell(matrix, "kasutab-tolki", "rakvere-uussisserandaja")
                        .at("/kind")
                        .asString())
                .isEqualTo("missing");
        assertThat(cell(matrix, "kasutab-tolki", "rakvere-uussisserandaja")
                        .at("/reason/et")
                        .asString())
                .startsWith("Linna 2025. aasta kavas suulist");
    }

    private static JsonNode cell(JsonNode matrix, String element, String journey) {
        for (JsonNode row : matrix.at("/rows")) {
            if (row.at("/element").asString().equals(element)) {
                for (JsonNode cell : row.at("/cells")) {
                    if (cell.at("/journey").asString().equals(journey)) {
                        return cell;
                    }
                }
            }
        }
        throw new AssertionError("no cell " + element + ", " + journey);
    }

    /** Whatever the matrix says of a step or service, the comparison of that journey counts too. */
    @ParameterizedTest
    @ValueSource(strings = {"uussisserandaja@1", "eri-keele-ja-kultuuritaustaga@1", "tagasipoorduja@1"})
    void the_matrix_and_the_comparisons_agree(String reference) throws PlaceException {
        Workspace workspace = WorkspaceReader.read(Place.of("eesti"), true).workspace();
        Document document = workspace.document(Journey.KIND, reference).orElseThrow();
        Matrix matrix =
                Matrix.of(workspace, document, Matrix.journeysOf(workspace, document), LocalDate.of(2026, 1, 31));

        matrix.columns().forEachWithIndex((column, index) -> {
            Comparison comparison = Comparison.of(
                    workspace,
                    workspace.document(Journey.KIND, column.journey()).orElseThrow(),
                    document,
                    matrix.asOf());
            assertThat(column.coverage()).isEqualTo(comparison.coverage());
            for (DifferenceKind kind : DifferenceKind.values()) {
                if (kind != DifferenceKind.ADDED) {
                    assertThat(cells(matrix, index, Touchpoint.KIND, kind))
                            .isEqualTo(comparison.count(Touchpoint.KIND, kind));
                    assertThat(cells(matrix, index, Service.KIND, kind))
                            .isEqualTo(comparison.count(Service.KIND, kind));
                }
            }
        });
    }

    private static int cells(Matrix matrix, int column, Kind<?> type, DifferenceKind kind) {
        return matrix.rows()
                .select(row -> row.type().equals(type.name()))
                .count(row -> row.cells()
                        .get(column)
                        .filter(cell -> cell.kind() == kind)
                        .isPresent());
    }

    @Test
    void the_matrix_as_csv_has_a_column_for_each_journey_and_a_count_for_each_kind() {
        String csv = Spoken.when("compare", "--matrix", "uussisserandaja@1", "--format", "csv")
                .out();

        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("stage,type,element,touchpoint,title,")
                .contains("rakvere-uussisserandaja")
                .endsWith("have,same,adapted,split,merged,missing,added,not-applicable");
    }

    @Test
    void one_journey_or_a_matrix_but_not_both() {
        assertThat(Spoken.when("compare", "--lang", "en").err()).contains("Name either one journey");
        assertThat(Spoken.when("compare", "x", "--matrix", "y", "--lang", "en").exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.when("compare", "--matrix", "rakvere-uussisserandaja", "--lang", "en")
                        .err())
                .contains("No municipality's journey is based on «rakvere-uussisserandaja».");
    }

    @Test
    void the_sheet_for_a_meeting_has_a_row_for_each_difference_and_room_for_decisions(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("koosolek.xlsx");
        String said = Spoken.when("compare", "rakvere-uussisserandaja", "--lang", "et")
                .out();

        Spoken spoken = Spoken.when("compare", "rakvere-uussisserandaja", "--lang", "et", "-o", file.toString());

        assertThat(spoken).isEqualTo(new Spoken(ExitCode.OK, "", ""));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet.split("<row ", -1))
                .hasSize(2
                        + (int) said.lines()
                                .filter(line -> line.startsWith("– "))
                                .count());
        assertThat(sheet).contains("<formula1>\"võtame üle,jätame enda oma\"</formula1>");
        assertThat(part(file, "xl/sharedStrings.xml")).contains("Varasem otsus", "Erinevus", "Nimi");
        assertThat(part(file, "xl/workbook.xml")).contains("Erinevused", "Kaetus", "Seletused");
    }

    @Test
    void the_matrix_is_a_spreadsheet_too(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("maatriks.xlsx");

        Spoken spoken = Spoken.when("compare", "--matrix", "uussisserandaja@1", "--lang", "en", "-o", file.toString());

        assertThat(spoken.exit()).isZero();
        assertThat(part(file, "xl/workbook.xml")).contains("Matrix", "Journeys", "Reasons", "Legend");
        assertThat(part(file, "xl/sharedStrings.xml")).contains("Rakvere", "missing here");
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_file_gets_the_format_it_is_called_after(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("erinevused.csv");

        Spoken.when("compare", "rakvere-uussisserandaja", "-o", file.toString());

        assertThat(Files.readString(file)).startsWith("stage,kind,type,element,what\n");
    }

    @Test
    void json_tells_the_edits_if_asked() {
        JsonNode without = json("compare", "rakvere-uussisserandaja", "--format", "json");
        JsonNode with = json("compare", "rakvere-uussisserandaja", "--format", "json", "--edits");

        assertThat(without.has("edits")).isFalse();
        assertThat(with.at("/edits").size()).isPositive();
        assertThat(with.at("/edits/0/doc").asString()).isEqualTo("journey/rakvere-uussisserandaja");
        assertThat(with.at("/asOf").asString()).isEqualTo("2026-01-31");
        assertThat(with.at("/differences/0/match/by").asString()).isEqualTo("id");
        assertThat(Spoken.when("compare", "rakvere-uussisserandaja", "--edits").exit())
                .isEqualTo(ExitCode.USAGE);
    }

    private static JsonNode json(String... line) {
        return JsonMapper.shared().readTree(Spoken.when(line).out());
    }
}
