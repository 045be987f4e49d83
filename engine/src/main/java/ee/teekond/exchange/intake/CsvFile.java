package ee.teekond.exchange.intake;

import ee.teekond.file.PlaceException;
import ee.teekond.finding.Finding;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A table with a row of headings, as spreadsheets write it: parted by commas, semicolons or tabs, in UTF-8, UTF-16 with its mark or
 * the Baltic code page, maybe after a line {@code sep=;}. Headings count without regard to case and white space around them.
 *
 * @param findings why it cannot be used; then there are no rows
 */
public record CsvFile(
        String name, ImmutableList<String> columns, ImmutableList<CsvRow> rows, ImmutableList<Finding> findings) {

    /** A larger file is no table anybody has filled in. */
    private static final long LARGEST = 64L << 20;

    private static final Charset BALTIC = Charset.forName("windows-1257");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The file with this path. */
    public static CsvFile read(Path file) throws PlaceException {
        try {
            if (Files.size(file) > LARGEST) {
                return refused(
                        file.toString(),
                        Finding.of(Rule.FILE_TOO_LARGE, file.toString(), Files.size(file) >> 20, LARGEST >> 20));
            }
            return parse(file.toString(), decoded(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw PlaceException.unreadable(file.toString());
        }
    }

    /** The table in a text; {@code name} is what it is called in messages. */
    static CsvFile parse(String name, String written) {
        String text = written.isEmpty() || written.charAt(0) != BYTE_ORDER_MARK ? written : written.substring(1);
        boolean told = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5;
        char separator =
                told ? text.charAt(4) : separator(text.lines().findFirst().orElse(""));
        int from = told ? text.indexOf('\n') + 1 : 0;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(from)), format)) {
            return table(name, parser, told ? 1 : 0);
        } catch (IOException | UncheckedIOException broken) {
            int line = (int) text.lines().count();
            return refused(
                    name, Finding.of(Rule.IMPORT_NOT_A_TABLE, name).at(Optional.of(new SourcePlace(name, line, 1))));
        }
    }

    private static CsvFile table(String name, CSVParser parser, int before) {
        MutableList<CsvRow> rows = Lists.mutable.empty();
        ImmutableList<String> columns = Lists.immutable.empty();
        long line = before + 1L;
        for (CSVRecord record : parser) {
            ImmutableList<String> values = Lists.immutable.withAll(record);
            if (columns.isEmpty()) {
                columns = values.collect(heading -> heading.toLowerCase(Locale.ROOT));
            } else {
                CsvRow row = new CsvRow(name, Math.toIntExact(line), columns, values);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
            line = before + parser.getCurrentLineNumber() + 1;
        }
        return columns.allSatisfy(String::isEmpty)
                ? refused(name, Finding.of(Rule.IMPORT_NOT_A_TABLE, name).at(Optional.of(new SourcePlace(name, 1, 1))))
                : new CsvFile(name, columns, rows.toImmutable(), Lists.immutable.empty());
    }

    private static CsvFile refused(String name, Finding why) {
        return new CsvFile(name, Lists.immutable.empty(), Lists.immutable.empty(), Lists.immutable.with(why));
    }

    /** The one of the separators that is most often in the row of headings. */
    private static char separator(String headings) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] < 0 && bytes[1] < 0) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, BALTIC);
        }
    }

    /** The place of a heading. */
    SourcePlace place(String column) {
        return new SourcePlace(name, 1, columns.indexOf(column) + 1);
    }
}
