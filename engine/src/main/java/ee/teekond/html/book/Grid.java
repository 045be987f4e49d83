package ee.teekond.html.book;

import ee.teekond.html.HtmlWriter;
import ee.teekond.model.Document;
import ee.teekond.model.Element;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * A table that tells elements, one in each row, found by its id. The first column heads the rows and ends with the marks of
 * the element and its id; a cell whose fields are invented says so. Immutable.
 */
record Grid<E extends Element>(String look, Function<E, Document> document, ImmutableList<Column<E>> columns) {

    /**
     * A column.
     *
     * @param key its heading among the book's words, below {@code column.}, and its look
     * @param fields names of the fields told in it
     */
    record Column<E>(String key, String heading, ImmutableList<String> fields, BiConsumer<Sheet, E> cell) {}

    /** A table without columns; {@code document} is the one an element stands in. */
    static <E extends Element> Grid<E> of(String look, Function<E, Document> document) {
        return new Grid<>(look, document, Lists.immutable.empty());
    }

    /** The same with one column more. */
    Grid<E> column(Sheet sheet, String key, BiConsumer<Sheet, E> cell, String... fields) {
        return column(key, sheet.say("column." + key), cell, fields);
    }

    /** The same with one column more, under a heading of its own. */
    Grid<E> column(String key, String heading, BiConsumer<Sheet, E> cell, String... fields) {
        return new Grid<>(
                look, document, columns.newWith(new Column<>(key, heading, Lists.immutable.with(fields), cell)));
    }

    /** Writes the rows under a caption; nothing at all if there are none. */
    void write(Sheet sheet, String caption, RichIterable<E> rows) {
        write(sheet, caption, rows, under -> {});
    }

    /** The same with a foot. */
    void write(Sheet sheet, String caption, RichIterable<E> rows, Foot foot) {
        if (rows.isEmpty()) {
            return;
        }
        HtmlWriter html = sheet.html();
        html.open("div", "class", "table");
        html.open("table", "class", look).element("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.element("th", column.heading(), "scope", "col", "class", "c-" + column.key()));
        html.close().close().open("tbody");
        rows.forEach(row -> row(sheet, row));
        html.close();
        foot.write(sheet);
        html.close().close();
    }

    /** What stands under the rows. */
    interface Foot {
        void write(Sheet sheet);
    }

    private void row(Sheet sheet, E element) {
        boolean invented = document.apply(element).isSample(element);
        sheet.html().open("tr", sheet.anchor(element.id(), invented ? "invented" : "told"));
        columns.forEachWithIndex((column, i) -> {
            if (i == 0) {
                head(sheet, column, element);
            } else {
                cell(sheet, column, element);
            }
        });
        sheet.html().close();
    }

    private void head(Sheet sheet, Column<E> column, E element) {
        sheet.html().open("th", "scope", "row", "class", "c-" + column.key());
        column.cell().accept(sheet, element);
        sheet.html().open("p", "class", "small");
        sheet.id(element.id()).marks(document.apply(element), element);
        sheet.html().close().close();
    }

    private void cell(Sheet sheet, Column<E> column, E element) {
        sheet.html().open("td", "class", "c-" + column.key(), "data-label", column.heading());
        column.cell().accept(sheet, element);
        sheet.sampleIf(column.fields().anySatisfy(element.marks().sample().fields()::contains));
        sheet.html().close();
    }
}
