package ee.teekond.exchange.intake;

import ee.teekond.finding.Finding;
import ee.teekond.finding.Nearest;
import ee.teekond.finding.Rule;
import ee.teekond.finding.SourcePlace;
import java.util.Optional;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What is wrong with a table. For one thread. */
final class Findings {

    /** After so many nobody reads on. */
    private static final int MOST = 50;

    private final MutableList<Finding> all = Lists.mutable.empty();

    void add(Rule rule, SourcePlace place, Object... arguments) {
        add(Finding.of(rule, Lists.immutable.empty(), arguments).at(Optional.of(place)));
    }

    /** A word that is none of those there are. */
    void unknown(Rule rule, CsvCell cell, RichIterable<String> known) {
        add(Finding.of(rule, Lists.immutable.empty(), cell.text())
                .suggesting(Nearest.to(cell.text(), known))
                .at(Optional.of(cell.place())));
    }

    private void add(Finding finding) {
        if (all.size() < MOST) {
            all.add(finding);
        }
    }

    /** Whether the table has these columns; what is missing is noted. */
    boolean require(CsvFile table, String... columns) {
        ImmutableList<String> missing = Lists.immutable.with(columns).reject(table.columns()::contains);
        missing.forEach(column -> add(
                Rule.IMPORT_MISSING_COLUMN,
                new SourcePlace(table.name(), 1, 1),
                column,
                table.columns().makeString(", ")));
        return missing.isEmpty();
    }

    /** A whole number from 0; nothing, and a note, if it is none. */
    Optional<Integer> count(CsvCell cell, int most) {
        String digits = cell.text().replace(" ", "").replace("\u00A0", "");
        if (digits.matches("\\d{1,9}") && Integer.parseInt(digits) <= most) {
            return Optional.of(Integer.valueOf(digits));
        }
        add(Rule.IMPORT_VALUE, cell.place(), cell.text(), "0 … " + most);
        return Optional.empty();
    }

    ImmutableList<Finding> all() {
        return all.toImmutable();
    }
}
