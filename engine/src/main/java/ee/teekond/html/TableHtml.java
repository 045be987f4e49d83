package ee.teekond.html;

import ee.teekond.exchange.Table;

/** Writes a table as HTML: headers carry their scope, numbers stand to the right. */
public final class TableHtml {

    private TableHtml() {}

    /** Adds the table to a page. */
    public static void write(Table table, HtmlWriter html) {
        html.open("div", "class", "table");
        html.open("table");
        if (!table.title().isEmpty()) {
            html.element("caption", table.title());
        }
        html.open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column.label(), "scope", "col", "class", side(column)));
        html.close().close().open("tbody");
        table.rows().forEach(row -> {
            html.open("tr");
            row.forEachWithIndex((cell, i) -> html.element(
                    i == 0 ? "th" : "td",
                    cell.shown(),
                    "class",
                    side(table.columns().get(i)),
                    i == 0 ? "scope" : "data-column",
                    i == 0 ? "row" : table.columns().get(i).key()));
            html.close();
        });
        html.close().close();
        table.notes().forEach(note -> html.element("p", note, "class", "note"));
        html.close();
    }

    private static String side(Table.Column column) {
        return column.numeric() ? "number" : "words";
    }
}
