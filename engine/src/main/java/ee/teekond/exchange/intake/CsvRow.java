package ee.teekond.exchange.intake;

import ee.teekond.finding.SourcePlace;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A row of a table and the line it begins in. */
record CsvRow(String file, int line, ImmutableList<String> columns, ImmutableList<String> values) {

    /** The cell in a column; empty if there is no such column or the row ends before it. */
    CsvCell cell(String column) {
        int at = columns.indexOf(column);
        String text = at < 0 || at >= values.size() ? "" : values.get(at);
        return new CsvCell(text, new SourcePlace(file, line, Math.max(0, at) + 1));
    }

    boolean isBlank() {
        return Lists.immutable.withAll(values).allSatisfy(String::isEmpty);
    }
}
