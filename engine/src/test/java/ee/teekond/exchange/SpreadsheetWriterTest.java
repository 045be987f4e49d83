package ee.teekond.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ee.teekond.exchange.Spreadsheet.Cell;
import ee.teekond.exchange.Spreadsheet.Column;
import ee.teekond.exchange.Spreadsheet.Page;
import ee.teekond.exchange.Spreadsheet.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SpreadsheetWriterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd()",
                "+a",
                "-b",
                "@c",
                "<&>\"'",
                "kaks\nrida",
                "😀 õ š",
                " ees ja taga ",
                "12",
                "TRUE"
            })
    void what_a_user_wrote_stays_text(String text) throws IOException {
        Spreadsheet spreadsheet = page(Cell.of(text), Cell.of(7));

        assertThat(text(spreadsheet, "A2")).isEqualTo(text);
        assertThat(cell(spreadsheet, "A2").getElementsByTagName("f").getLength())
                .isZero();
        assertThat(cell(spreadsheet, "B2").getAttribute("t")).isIn("", "n");
        assertThat(cell(spreadsheet, "B2").getTextContent()).isEqualTo("7");
    }

    @Test
    void the_labels_stay_in_sight_and_long_text_is_wrapped_in_columns_of_its_width() throws IOException {
        String sheet = part(page(Cell.of("a"), Cell.of("b")), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .contains("width=\"30.0\"")
                .contains("<autoFilter ref=\"A1:B2\">");
        assertThat(part(page(Cell.of("a"), Cell.of("b")), "xl/styles.xml")).contains("wrapText=\"true\"");
    }

    @Test
    void a_row_is_as_high_as_its_longest_text() throws IOException {
        Cell long3 = Cell.of("kolm rida sellises veerus, mis on kolmkümmend tähte lai, nii on see");

        assertThat(part(page(long3, Cell.of("b")), "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1\" ht=\"15.0\"")
                .contains("<row r=\"2\" ht=\"45.0\"");
        assertThat(part(page(Cell.of("üks\nkaks"), Cell.of("b")), "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"2\" ht=\"30.0\"");
    }

    @Test
    void a_column_with_choices_has_them_in_a_list() throws IOException {
        assertThat(part(page(Cell.of("a"), Cell.of("")), "xl/worksheets/sheet1.xml"))
                .contains("<dataValidation sqref=\"B2:B2\" type=\"list\" allowBlank=\"true\"")
                .contains("<formula1>\"jah,ei\"</formula1>");
    }

    @Test
    void a_tone_colours_the_cell() throws IOException {
        assertThat(part(page(Cell.of("a").in(Optional.of(Tone.MISSING)), Cell.of("")), "xl/styles.xml"))
                .contains(Tone.MISSING.colour());
    }

    @Test
    void a_text_that_is_too_long_for_a_cell_is_cut() throws IOException {
        assertThat(text(page(Cell.of("a".repeat(40_000)), Cell.of("")), "A2"))
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void the_same_content_gives_the_same_bytes_whenever_it_is_written() throws IOException {
        Spreadsheet page = page(Cell.of("a"), Cell.of("b"));

        assertThat(SpreadsheetWriter.write(page)).isEqualTo(SpreadsheetWriter.write(page));
        assertThat(part(page, "docProps/core.xml")).contains("2025-11-12T00:00:00Z");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SpreadsheetWriter.write(page)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(DAY.atStartOfDay());
            }
        }
    }

    private static Spreadsheet page(Cell... cells) {
        ImmutableList<Column> columns = Lists.immutable.with(
                new Column("Esimene", 30, Lists.immutable.empty()),
                new Column("Teine", 10, Lists.immutable.with("jah", "ei")));
        return new Spreadsheet(
                "Pealkiri & nimi",
                DAY,
                Lists.immutable.with(new Page("Leht", columns, Lists.immutable.with(Lists.immutable.with(cells)), 1)));
    }

    /** The text of a cell that refers to the book's table of texts, as any program reads it. */
    private static String text(Spreadsheet spreadsheet, String address) throws IOException {
        Element cell = cell(spreadsheet, address);
        assertThat(cell.getAttribute("t")).isEqualTo("s");
        return xml(spreadsheet, "xl/sharedStrings.xml")
                .getElementsByTagName("t")
                .item(Integer.parseInt(cell.getTextContent()))
                .getTextContent();
    }

    private static Element cell(Spreadsheet spreadsheet, String address) throws IOException {
        NodeList cells = xml(spreadsheet, "xl/worksheets/sheet1.xml").getElementsByTagName("c");
        return IntStream.range(0, cells.getLength())
                .mapToObj(index -> (Element) cells.item(index))
                .filter(cell -> cell.getAttribute("r").equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Document xml(Spreadsheet spreadsheet, String name) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part(spreadsheet, name))));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static String part(Spreadsheet spreadsheet, String name) throws IOException {
        return PackedParts.of(SpreadsheetWriter.write(spreadsheet))
                .detectOptional(part -> part.name().equals(name))
                .map(part -> new String(part.bytes(), StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
