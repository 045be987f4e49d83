package ee.teekond.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV (RFC 4180, line feeds): a row of keys, then the rows. Notes and title are left out. */
public final class TableCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TableCsv() {}

    /** The table as CSV. */
    public static String write(Table table) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(table.columns().collect(Table.Column::key));
            for (var row : table.rows()) {
                csv.printRecord(row.collect(TableCsv::safe));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** A spreadsheet takes text that starts like this for a formula; an apostrophe says that it is text. */
    private static String safe(Table.Cell cell) {
        String shown = cell.shown();
        boolean formula = !cell.number() && !shown.isEmpty() && "=+-@\t\r".indexOf(shown.charAt(0)) >= 0;
        return formula ? "'" + shown : shown;
    }
}
