package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.desk.Said;
import ee.teekond.question.Grouping;
import ee.teekond.question.Measure;
import ee.teekond.question.Row;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Reads panels.
 *
 * @param cells the answer by row and column, in panels by those first
 * @param byRow the answer without columns
 * @param byColumn the answer without rows
 * @param whole the answer without both
 * @param hidden what the finest answer drawn anywhere hides, by panel, row and column; no total may give it away
 */
record PanelReader(
        Axes axes,
        GroupTitles titles,
        CellReader reader,
        String total,
        Found cells,
        Found byRow,
        Found byColumn,
        Found whole,
        ImmutableList<Row> hidden) {

    /** The panel of one group, or the one of everything where there is none. */
    PanelContent panel(Optional<String> group, ImmutableList<String> rows, ImmutableList<String> columns) {
        ImmutableList<String> begin = Lists.immutable.ofAll(group.stream().toList());
        var title = group.flatMap(id -> axes.panels().map(by -> titles.of(by, id)));
        var down = heads(Optional.of(axes.rows()), rows);
        var across = heads(axes.columns(), columns);
        var spoken = title.map(said -> said.text() + ", ").orElse("");
        return new PanelContent(
                group.orElse(""),
                title,
                down,
                across,
                down.collect(row -> across.collect(column -> cell(begin, spoken, row, column))),
                down.collect(row -> reader.cell(
                        row.id(),
                        spoken + row.title().text() + ", " + total,
                        byRow.at(begin.newWith(row.id())),
                        hides(group, Optional.of(row.id()), Optional.empty()))),
                across.collect(column -> reader.cell(
                        column.id(),
                        spoken + column.title().text() + ", " + total,
                        byColumn.at(begin.newWith(column.id())),
                        hides(group, Optional.empty(), Optional.of(column.id())))),
                reader.cell(
                        "whole", spoken + total, whole.at(begin), hides(group, Optional.empty(), Optional.empty())));
    }

    private CellContent cell(ImmutableList<String> begin, String spoken, HeadContent row, HeadContent column) {
        return reader.cell(
                row.id() + "--" + column.id(),
                spoken + row.title().text() + ", " + column.title().text(),
                cells.at(begin.newWith(row.id()).newWith(column.id())),
                begin.isEmpty() && hides(Optional.empty(), Optional.of(row.id()), Optional.of(column.id())));
    }

    /** Whether any of the finest cells in this part is hidden. */
    private boolean hides(Optional<String> group, Optional<String> row, Optional<String> column) {
        return hidden.anySatisfy(each -> isIn(each, group, row, column));
    }

    private boolean isIn(Row row, Optional<String> group, Optional<String> down, Optional<String> across) {
        int first = axes.panels().isPresent() ? 1 : 0;
        return (group.isEmpty() || row.group().getFirst().equals(group.get()))
                && (down.isEmpty() || row.group().get(first).equals(down.get()))
                && (across.isEmpty() || row.group().get(first + 1).equals(across.get()));
    }

    private ImmutableList<HeadContent> heads(Optional<Grouping> by, ImmutableList<String> ids) {
        return ids.collectWithIndex((id, i) ->
                new HeadContent(id, i + 1, by.map(each -> titles.of(each, id)).orElse(Said.own(id))));
    }

    /** Rows so that those with the most to say in this part come first, unless they have an order of their own. */
    ImmutableList<String> down(ImmutableList<String> ids, ImmutableList<String> begin) {
        return ordered(axes.rows(), ids, byRow, begin);
    }

    /** Columns in the same way. */
    ImmutableList<String> across(ImmutableList<String> ids, ImmutableList<String> begin) {
        return ordered(axes.columns().orElseThrow(), ids, byColumn, begin);
    }

    private ImmutableList<String> ordered(
            Grouping by, ImmutableList<String> ids, Found totals, ImmutableList<String> begin) {
        var lowest = reader.question().isLowestFirst();
        Comparator<String> most = Comparator.comparingInt(id -> totals.at(begin.newWith(id))
                .filter(row -> row.tells(Measure.VALUE))
                .map(row -> reader.scale() == Scale.SHARE ? row.share() : row.figure(Measure.VALUE))
                .orElse(-1));
        return titles.ordered(by, ids, lowest ? most : most.reversed());
    }
}
