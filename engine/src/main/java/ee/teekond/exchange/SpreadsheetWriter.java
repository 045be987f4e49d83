package ee.teekond.exchange;

import ee.teekond.exchange.Spreadsheet.Cell;
import ee.teekond.exchange.Spreadsheet.Column;
import ee.teekond.exchange.Spreadsheet.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Writes a spreadsheet as XLSX (Office Open XML). What a user wrote stays text whatever it starts with: nothing is written as
 * a formula. The same spreadsheet gives the same bytes.
 */
final class SpreadsheetWriter {

    private static final String PROGRAM = "Teekond";

    /** The form of versions that the format asks for. */
    private static final String VERSION = "1.0";

    /** More than this a cell does not hold. */
    private static final int LONGEST = 32_767;

    /** With what goes around it, a header of more than this makes programs call the file broken. */
    private static final int LONGEST_HEADER = 100;

    /** Points from one line of text to the next. */
    private static final double LINE = 15;

    /** A row is not made higher than this, in points. */
    private static final double HIGHEST = 409;

    /** Columns of more characters than this in all are too small to read on A4. */
    private static final long WIDEST = 160;

    private static final String CORE = "docProps/core.xml";
    private static final String HEAD = "1F2A44";
    private static final String LINE_BELOW = "D5D9E0";
    private static final String WHITE = "FFFFFF";
    private static final String TOP = "top";

    private final Spreadsheet spreadsheet;

    private SpreadsheetWriter(Spreadsheet spreadsheet) {
        this.spreadsheet = spreadsheet;
    }

    static byte[] write(Spreadsheet spreadsheet) {
        try {
            return new SpreadsheetWriter(spreadsheet).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, PROGRAM, VERSION)) {
            book.properties().setTitle(spreadsheet.title());
            for (Page page : spreadsheet.pages()) {
                write(page, book.newWorksheet(page.name()));
            }
        }
        return undated(bytes.toByteArray());
    }

    private void write(Page page, Worksheet sheet) {
        int last = page.columns().size() - 1;
        page.columns().forEachWithIndex((column, index) -> {
            sheet.width(index, column.width());
            sheet.value(0, index, column.label());
        });
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontColor(WHITE)
                .fillColor(HEAD)
                .wrapText(true)
                .verticalAlignment(TOP)
                .set();
        sheet.rowHeight(0, height(page, page.columns().collect(Column::label)));
        page.rows().forEachWithIndex((row, index) -> {
            write(row, index + 1, sheet);
            sheet.rowHeight(index + 1, height(page, row.collect(Cell::text)));
        });
        choices(page, sheet);
        sheet.freezePane(page.frozen(), 1);
        sheet.setAutoFilter(0, 0, Math.max(1, page.rows().size()), last);
        print(page, sheet);
    }

    /** Points that the longest text of a row takes in its column; not every program works that out by itself. */
    private static double height(Page page, ImmutableList<String> texts) {
        long lines = texts.collectWithIndex(
                        (text, index) -> lines(text, page.columns().get(index).width()))
                .maxOptional()
                .orElse(1L);
        return Math.min(lines * LINE, HIGHEST);
    }

    private static long lines(String text, int width) {
        return text.lines()
                .mapToLong(line -> TerminalText.wrap(line, width).size())
                .sum();
    }

    private static void write(ImmutableList<Cell> row, int number, Worksheet sheet) {
        row.forEachWithIndex((cell, column) -> {
            if (cell.number().isPresent()) {
                sheet.value(number, column, cell.number().orElseThrow());
            } else if (!cell.text().isEmpty()) {
                sheet.value(number, column, shortened(cell.text(), LONGEST));
            }
            var style = sheet.style(number, column)
                    .wrapText(true)
                    .verticalAlignment(TOP)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .borderColor(BorderSide.BOTTOM, LINE_BELOW);
            cell.tone().ifPresent(tone -> style.fillColor(tone.colour()));
            style.set();
        });
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Lists to choose from; below them a user may still write something else, as meetings do. */
    private static void choices(Page page, Worksheet sheet) {
        page.columns().forEachWithIndex((column, index) -> {
            if (column.choices().notEmpty() && page.rows().notEmpty()) {
                sheet.range(1, index, page.rows().size(), index)
                        .validateWithListByFormula(column.choices().makeString("\"", ",", "\""))
                        .allowBlank(true)
                        .errorTitle(column.label())
                        .error(column.choices().makeString(", "))
                        .showErrorMessage(false);
            }
        });
    }

    private void print(Page page, Worksheet sheet) {
        boolean wide = page.columns().sumOfInt(Column::width) > WIDEST;
        sheet.paperSize(wide ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.header(shortened(spreadsheet.title(), LONGEST_HEADER).replace("&", "&&"), Position.LEFT);
        sheet.footer("&P/&N", Position.RIGHT);
    }

    /**
     * The library notes the time of writing; here it is the day asked for. Its archives have their sizes at the end only,
     * which not every program can read, so the parts are packed anew.
     */
    private byte[] undated(byte[] written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (PackedParts.Part part : PackedParts.of(written)) {
                ZipEntry entry = new ZipEntry(part.name());
                entry.setTimeLocal(spreadsheet.day().atStartOfDay());
                out.putNextEntry(entry);
                out.write(part.name().equals(CORE) ? undatedCore(part.bytes()) : part.bytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] undatedCore(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", spreadsheet.day() + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
