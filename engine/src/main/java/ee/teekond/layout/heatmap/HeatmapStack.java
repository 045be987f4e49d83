package ee.teekond.layout.heatmap;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.frame.Footer;
import ee.teekond.layout.frame.Headline;
import ee.teekond.layout.frame.Legend;
import ee.teekond.layout.frame.Notice;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.heatmap.card.ColumnKey;
import ee.teekond.layout.heatmap.card.Density;
import ee.teekond.layout.heatmap.card.PanelCard;
import ee.teekond.layout.heatmap.content.HeatmapContent;
import ee.teekond.layout.heatmap.content.PanelContent;
import ee.teekond.layout.heatmap.frame.HeatmapSigns;
import ee.teekond.layout.heatmap.frame.ScaleBox;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Sheet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Stacks the parts of a heat map down the sheet, each where the one above ends. For one map and one thread. */
final class HeatmapStack {
    private static final int MARGIN = 600;
    private static final int GAP = 360;
    private static final int BESIDE = 400;

    private final HeatmapContent content;
    private final Desk desk;
    private final Paper paper;
    private final int width;
    private final int rows;
    private final MutableList<Group> groups = Lists.mutable.empty();
    private final MutableList<Shortened> shortened = Lists.mutable.empty();
    private int y = MARGIN;

    HeatmapStack(HeatmapContent content, Desk desk, Paper paper) {
        this.content = content;
        this.desk = desk;
        this.paper = paper;
        this.width = new Page(paper.width()).right() - Page.LEFT;
        this.rows = Math.toIntExact(content.overview()
                .map(Lists.immutable::of)
                .orElse(content.panels())
                .sumOfInt(panel -> panel.rows().size()));
    }

    ImmutableList<Group> groups() {
        return groups.toImmutable();
    }

    ImmutableList<Shortened> shortened() {
        return shortened.toImmutable();
    }

    /** The title and, beside it, the scale. */
    void head() {
        int scaleWidth = Math.min(10_000, width * 9 / 20);
        int titleWidth = width - scaleWidth - BESIDE;
        var title = new Headline(
                Key.of(content.id(), "journey"), content.kicker(), content.title(), content.lead(), desk, titleWidth);
        var scale = new ScaleBox(content, desk, scaleWidth);
        place(title, new Box(Page.LEFT, y, titleWidth, title.height()));
        place(scale, new Box(Page.LEFT + titleWidth + BESIDE, y, scaleWidth, scale.height()));
        y += Math.max(title.height(), scale.height()) + GAP;
    }

    /** Everything together if there is such a panel, then the panels, side by side where they are narrow. */
    void panels() {
        if (content.panels().isEmpty()) {
            var notice = new Notice("heat.empty", desk, width);
            place(notice, new Box(Page.LEFT, y, width, notice.height()));
            y += notice.height() + GAP;
        }
        content.overview().ifPresent(panel -> whole(panel, density(panel)));
        if (content.overview().isEmpty() && content.panels().allSatisfy(panel -> density(panel) == Density.ROOMY)) {
            content.panels().forEach(panel -> whole(panel, Density.ROOMY));
        } else {
            multiples();
        }
    }

    private Density density(PanelContent panel) {
        return Density.fitting(panel.columns().size(), PanelCard.room(panel, width), rows);
    }

    /** A panel across the sheet, the key to its columns below. */
    private void whole(PanelContent panel, Density density) {
        var named = density == Density.ROOMY;
        var card = new PanelCard(panel, content.down(), density, named, desk, width);
        place(card, new Box(Page.LEFT, y, width, card.height()));
        y += card.height() + GAP;
        if (!named) {
            key(panel, Page.LEFT, width);
            y += GAP;
        }
    }

    private void multiples() {
        int widest = content.panels()
                .collectInt(panel -> PanelCard.least(panel, Density.COMPACT, desk))
                .maxIfEmpty(width);
        int beside = Math.max(1, Math.min(content.panels().size(), (width + BESIDE) / (widest + BESIDE)));
        int each = (width + BESIDE) / beside - BESIDE;
        content.panels().chunk(beside).forEach(chunk -> multiples(Lists.immutable.ofAll(chunk), each));
    }

    /** Panels beside each other, as high as the highest. */
    private void multiples(ImmutableList<PanelContent> panels, int each) {
        var cards = panels.collect(panel -> {
            var density = Density.fitting(panel.columns().size(), PanelCard.room(panel, each), Integer.MAX_VALUE);
            return new PanelCard(panel, content.down(), density, false, desk, each);
        });
        int height = cards.collectInt(PanelCard::height).max();
        cards.forEachWithIndex((card, i) -> place(card, new Box(Page.LEFT + i * (each + BESIDE), y, each, height)));
        y += height + GAP;
        if (content.overview().isEmpty()) {
            int top = y;
            int bottom = y;
            for (int i = 0; i < panels.size(); i++) {
                y = top;
                key(panels.get(i), Page.LEFT + i * (each + BESIDE), each);
                bottom = Math.max(bottom, y);
            }
            y = bottom + GAP;
        }
    }

    private void key(PanelContent panel, int x, int room) {
        var key = new ColumnKey(panel.id().isEmpty() ? "overview" : panel.id(), panel.columns(), desk, room);
        if (panel.columns().notEmpty()) {
            place(key, new Box(x, y, room, key.height()));
            y += key.height();
        }
    }

    /** The legend, and the footer at the sheet's lower edge. */
    Sheet foot() {
        var legend = new Legend(new HeatmapSigns(content, desk, width).blocks(), desk, width);
        var footer = new Footer(content.notes(), content.edition(), paper.printed(), 1, 1, desk, width);
        place(legend, new Box(Page.LEFT, y, width, legend.height()));
        y += legend.height() + 160;
        var sheet = paper.sheet(y + footer.height() + 360);
        place(footer, new Box(Page.LEFT, sheet.height() - 360 - footer.height(), width, footer.height()));
        return sheet;
    }

    private void place(Card card, Box box) {
        groups.add(card.draw(box));
        shortened.addAllIterable(card.shortened());
    }
}
