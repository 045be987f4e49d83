package ee.teekond.server.cli;

import ee.teekond.exchange.Table;
import ee.teekond.exchange.TableCsv;
import ee.teekond.exchange.TableText;
import java.util.Optional;
import java.util.function.Supplier;

/** How a table is printed. */
enum TableFormat {
    table,
    csv,
    json;

    private static final int WIDTH = 120;

    String write(Table table, Supplier<String> asJson) {
        return write(table, table, asJson);
    }

    /** Where people read something else than spreadsheets do. */
    String write(Table forPeople, Table data, Supplier<String> asJson) {
        return switch (this) {
            case table -> TableText.write(forPeople, terminalWidth());
            case csv -> TableCsv.write(data);
            case json -> asJson.get();
        };
    }

    static int terminalWidth() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(WIDTH);
    }
}
