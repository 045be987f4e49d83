package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.desk.Said;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * One block of cells with its heads and totals.
 *
 * @param id empty for the panel of everything
 * @param cells by row, then by column
 */
public record PanelContent(
        String id,
        Optional<Said> title,
        ImmutableList<HeadContent> rows,
        ImmutableList<HeadContent> columns,
        ImmutableList<ImmutableList<CellContent>> cells,
        ImmutableList<CellContent> rowTotals,
        ImmutableList<CellContent> columnTotals,
        CellContent whole) {

    public ImmutableList<CellContent> all() {
        return cells.flatCollect(row -> row);
    }
}
