package ee.teekond.server.cli;

import ee.teekond.exchange.Table;
import java.util.function.Supplier;

/** How an answer is printed. */
enum AnswerFormat {
    table(TableFormat.table),
    csv(TableFormat.csv),
    json(TableFormat.json),
    /** A heat map instead of a table. */
    svg(TableFormat.table);

    private final TableFormat written;

    AnswerFormat(TableFormat written) {
        this.written = written;
    }

    String write(Table forPeople, Table data, Supplier<String> asJson) {
        return written.write(forPeople, data, asJson);
    }
}
