package ee.teekond.exchange;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Rows and columns, ready to be written in a terminal or as CSV.
 *
 * @param title the answer in words; empty for none
 * @param notes what a reader must know to read it: what signs mean, what is left out
 */
public record Table(
        String title,
        ImmutableList<Column> columns,
        ImmutableList<ImmutableList<Cell>> rows,
        ImmutableList<String> notes) {

    /**
     * A column.
     *
     * @param key its name in CSV, which never changes
     * @param label its name for people, in their language
     */
    public record Column(String key, String label, boolean numeric) {}

    /**
     * A cell.
     *
     * @param shown what stands in it
     * @param number whether that is a number, which CSV leaves as it is
     */
    public record Cell(String shown, boolean number) {}

    /** A table without notes. */
    public static Table of(String title, ImmutableList<Column> columns, ImmutableList<ImmutableList<Cell>> rows) {
        return new Table(title, columns, rows, Lists.immutable.empty());
    }

    /** The same table, its title said elsewhere. */
    public Table untitled() {
        return new Table("", columns, rows, notes);
    }

    /** The same table with more notes. */
    public Table and(ImmutableList<String> more) {
        return new Table(title, columns, rows, notes.newWithAll(more));
    }

    /** A column of words. */
    public static Column words(String key, String label) {
        return new Column(key, label, false);
    }

    /** A column of numbers. */
    public static Column numbers(String key, String label) {
        return new Column(key, label, true);
    }

    /** A cell with words. */
    public static Cell cell(String words) {
        return new Cell(words, false);
    }

    /** A cell with a number. */
    public static Cell cell(int number) {
        return new Cell(Integer.toString(number), true);
    }
}
