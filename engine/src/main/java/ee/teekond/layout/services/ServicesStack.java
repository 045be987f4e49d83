package ee.teekond.layout.services;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.frame.Footer;
import ee.teekond.layout.frame.Headline;
import ee.teekond.layout.frame.Legend;
import ee.teekond.layout.frame.Notice;
import ee.teekond.layout.frame.Paper;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Sheet;
import ee.teekond.layout.services.card.BlockerCard;
import ee.teekond.layout.services.card.NodeCard;
import ee.teekond.layout.services.card.OutcomeLine;
import ee.teekond.layout.services.card.RankLine;
import ee.teekond.layout.services.card.Section;
import ee.teekond.layout.services.content.NetworkContent;
import ee.teekond.layout.services.content.RankContent;
import ee.teekond.layout.services.frame.NetworkSigns;
import java.util.function.IntFunction;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Stacks the parts of a service graph down the sheet, each where the one above ends. For one graph and one thread. */
final class ServicesStack {
    private static final int MARGIN = 600;
    private static final int GAP = 360;
    private static final int TITLE_WIDTH = 17_000;
    private static final int BLOCKER = 5_600;
    private static final int RANK = 7_000;
    private static final int OUTCOME = 4_400;
    /** How many services the ranking names. */
    private static final int RANKED = 16;

    private final NetworkContent content;
    private final Desk desk;
    private final Paper paper;
    private final int width;
    private final MutableList<Group> groups = Lists.mutable.empty();
    private final MutableList<Shortened> shortened = Lists.mutable.empty();
    private int y = MARGIN;

    ServicesStack(NetworkContent content, Desk desk, Paper paper) {
        this.content = content;
        this.desk = desk;
        this.paper = paper;
        this.width = new Page(paper.width()).right() - Page.LEFT;
    }

    ImmutableList<Group> groups() {
        return groups.toImmutable();
    }

    ImmutableList<Shortened> shortened() {
        return shortened.toImmutable();
    }

    void head() {
        int measure = Math.min(TITLE_WIDTH, width);
        place(
                new Headline(
                        Key.of(content.id(), "journey"),
                        content.kicker(),
                        content.title(),
                        content.lead(),
                        desk,
                        measure),
                measure);
    }

    /** The stages in as few bands as hold them. */
    void bands() {
        if (content.nodes().isEmpty()) {
            place(new Notice(content.stages().isEmpty() ? "journey.empty" : "net.empty", desk, width), width);
            return;
        }
        plans().forEach(plan -> place(new BandCard(plan, desk, width), width));
    }

    private ImmutableList<BandPlan> plans() {
        MutableList<BandPlan> plans = Lists.mutable.empty();
        for (int stage = 0; stage < content.stages().size(); ) {
            var plan = widest(stage);
            plans.add(plan);
            stage += plan.stages().size();
        }
        return plans.toImmutable();
    }

    /** As many stages from this one on as fit beside each other; without lines where not even one fits with them. */
    private BandPlan widest(int from) {
        int most = Math.max(1, Math.min(content.stages().size() - from, width / NodeCard.WIDTH));
        for (int stages = most; stages > 0; stages--) {
            var plan = BandPlan.of(content, from, from + stages, true, desk, width);
            if (plan.width() <= width) {
                return plan;
            }
        }
        return BandPlan.of(content, from, from + 1, false, desk, width);
    }

    /** What is missing and all it blocks, what would block most, what the letters mean. */
    void sections() {
        if (content.blockers().notEmpty()) {
            section(
                    "blockers",
                    "net.blockers",
                    "net.blockers.note",
                    BLOCKER,
                    200,
                    measure -> content.blockers().collect(blocker -> new BlockerCard(blocker, desk, measure)));
        }
        if (content.ranks().notEmpty()) {
            int most = content.ranks().collectInt(RankContent::steps).max();
            section(
                    "ranking",
                    "net.ranking",
                    "net.ranking.note",
                    RANK,
                    0,
                    measure -> content.ranks().take(RANKED).collect(rank -> new RankLine(rank, most, desk, measure)));
        }
        if (content.outcomes().notEmpty()) {
            section(
                    "outcomes",
                    "net.outcomes",
                    "net.outcomes.note",
                    OUTCOME,
                    0,
                    measure -> content.outcomes().collect(outcome -> new OutcomeLine(outcome, desk, measure)));
        }
    }

    private void section(
            String id,
            String head,
            String note,
            int least,
            int between,
            IntFunction<ImmutableList<? extends Card>> cards) {
        var words = desk.words();
        place(new Section(id, words.of(head), words.of(note), desk, width, least, between, cards), width);
    }

    /** The legend, and the footer at the sheet's lower edge. */
    Sheet foot() {
        var legend = new Legend(new NetworkSigns(content, desk, width).blocks(), desk, width);
        var footer = new Footer(content.notes(), content.edition(), paper.printed(), 1, 1, desk, width);
        place(legend, width);
        var sheet = paper.sheet(y + footer.height() + 160);
        int top = sheet.height() - 360 - footer.height();
        groups.add(footer.draw(new Box(Page.LEFT, top, width, footer.height())));
        shortened.addAllIterable(footer.shortened());
        return sheet;
    }

    private void place(Card card, int measure) {
        groups.add(card.draw(new Box(Page.LEFT, y, measure, card.height())));
        shortened.addAllIterable(card.shortened());
        y += card.height() + GAP;
    }
}
