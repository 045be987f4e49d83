package ee.teekond.exchange;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Puts bars beside a column of numbers, so that a terminal shows at a glance which is large. */
public final class TableBars {

    private static final int CELLS = 8;
    private static final int PARTS = 8;

    /** A full cell, and the first one to seven eighths of one. */
    private static final String FULL = "█";

    private static final String RISING = " ▏▎▍▌▋▊▉";

    private TableBars() {}

    /** The table with bars after the column of this key; the same table if there is none, or nothing above zero in it. */
    public static Table after(Table table, String key) {
        int at = table.columns().detectIndex(column -> column.key().equals(key) && column.numeric());
        if (at < 0) {
            return table;
        }
        ImmutableList<Integer> numbers =
                table.rows().collect(row -> number(row.get(at).shown()));
        int most = numbers.collectInt(number -> number).maxIfEmpty(0);
        return most == 0
                ? table
                : new Table(
                        table.title(),
                        put(table.columns(), at + 1, Table.words("bar", "")),
                        table.rows()
                                .collectWithIndex((row, i) -> put(row, at + 1, Table.cell(bar(numbers.get(i), most)))),
                        table.notes());
    }

    /** What is no whole number above zero has no bar. */
    private static int number(String shown) {
        return shown.matches("[0-9]{1,9}") ? Integer.parseInt(shown) : 0;
    }

    private static String bar(int number, int most) {
        int parts = (int) Math.ceil((double) number * CELLS * PARTS / most);
        String rest = parts % PARTS == 0 ? "" : RISING.substring(parts % PARTS, parts % PARTS + 1);
        return FULL.repeat(parts / PARTS) + rest;
    }

    private static <T> ImmutableList<T> put(ImmutableList<T> list, int at, T item) {
        return Lists.immutable.withAll(list.take(at)).newWith(item).newWithAll(list.drop(at));
    }
}
