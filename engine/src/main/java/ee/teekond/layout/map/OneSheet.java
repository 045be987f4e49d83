package ee.teekond.layout.map;

import ee.teekond.layout.band.BandPlacing;
import ee.teekond.layout.band.Bands;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.frame.SheetStack;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.scene.Sheet;

/** A whole map on one sheet, as many bands below each other as it takes; the sheet is as high as that. */
final class OneSheet {
    private static final int BAND_GAP = 360;

    private final SheetStack stack = new SheetStack();
    private final Sheet sheet;

    OneSheet(MapParts parts, Paper paper) {
        var page = parts.page();
        parts.head(stack);
        Bands.part(parts.plan(), page.columnsRight() - Page.COLUMNS).forEachWithIndex((slices, i) -> {
            var grid = BandPlacing.place(slices, parts.plan(), Page.COLUMNS, page.columnsRight());
            stack.space(i == 0 ? 0 : BAND_GAP);
            parts.band(grid, i == 0).forEach(lane -> {
                stack.place(lane);
                stack.space(MapParts.LANE_GAP);
            });
        });
        stack.space(160).place(parts.legend(), Page.LEFT, parts.width());
        var footer = parts.footer(paper, 1, 1);
        sheet = paper.sheet(stack.y() + 160 + footer.height() + SheetStack.BOTTOM);
        int top = sheet.height() - SheetStack.BOTTOM - footer.height();
        stack.place(footer, new Box(Page.LEFT, top, parts.width(), footer.height()));
    }

    SheetStack stack() {
        return stack;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Whether it is no higher than the paper. */
    boolean fits(Paper paper) {
        return sheet.height() <= paper.height();
    }
}
