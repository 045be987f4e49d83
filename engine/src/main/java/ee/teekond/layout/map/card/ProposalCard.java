package ee.teekond.layout.map.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.card.Chip;
import ee.teekond.layout.card.ChipRow;
import ee.teekond.layout.card.Spoken;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.icon.Symbol;
import ee.teekond.layout.map.content.ProposalContent;
import ee.teekond.layout.paint.Stroke;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.paint.Width;
import ee.teekond.layout.scene.Anchor;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A proposal: its number and text, who owns it, what it takes and what it brings. */
public final class ProposalCard implements Card {
    private static final int TEXT = 480;
    private static final int PADDING = 90;

    private final ProposalContent proposal;
    private final Desk desk;
    private final SetText number;
    private final SetText text;
    private final SetText owner;
    private final ChipRow chips;

    public ProposalCard(ProposalContent proposal, Desk desk, int width) {
        int measure = width - TEXT - PADDING;
        int grid = hasSize(proposal) ? EffortGrid.SIZE + PADDING : 0;
        this.proposal = proposal;
        this.desk = desk;
        var words = desk.words();
        this.number = desk.line(words.of("proposal.letter") + proposal.number(), Type.TAG);
        this.text = desk.set(proposal.text(), Type.STRONG, measure - grid, 5);
        this.owner = proposal.owner().isEmpty() ? SetText.NONE : desk.own(proposal.owner(), Type.META, measure, 2);
        var status = Chip.of(words.of("proposal", proposal.status()), Chip.Look.PLAIN, desk, measure);
        this.chips =
                ChipRow.of(Lists.immutable.of(status).newWithAll(Chip.of(proposal.proof(), desk, measure)), measure);
    }

    private static boolean hasSize(ProposalContent proposal) {
        return proposal.effort().isPresent() && proposal.impact().isPresent();
    }

    @Override
    public Key key() {
        return new Key(
                proposal.id(),
                "proposal",
                "proposals",
                proposal.isQuickWin() ? "quick-win" : proposal.status().code());
    }

    @Override
    public int height() {
        int words = Math.max(text.height(), hasSize(proposal) ? EffortGrid.SIZE : 240);
        return 2 * PADDING + words + 50 + owner.height() + (owner.isEmpty() ? 0 : 40) + chips.height();
    }

    @Override
    public ImmutableList<SetText> texts() {
        return chips.texts().newWith(text).newWith(owner);
    }

    @Override
    public Group draw(Box box) {
        int x = box.x() + TEXT;
        int y = box.y() + PADDING;
        int circleX = box.x() + 250;
        int ownerTop = box.bottom() - PADDING - chips.height() - (owner.isEmpty() ? 0 : 40) - owner.height();
        var edge = Stroke.of(Tone.INK, proposal.isQuickWin() ? Width.STRONG : Width.HAIRLINE);
        var marks = new Marks()
                .rect(box, 80, Tone.PAPER, edge)
                .circle(circleX, y + 130, Math.max(150, number.width() / 2 + 50), Tone.INK, Stroke.NONE)
                .addAll(number.centred(circleX, y + 130, Tone.PAPER, Anchor.MIDDLE))
                .addAll(text.at(x, y, Tone.INK))
                .addAll(chips.at(x, box.bottom() - PADDING - chips.height()));
        if (!owner.isEmpty()) {
            marks.icon(Symbol.USER, x - 210, ownerTop + 10, 160, Tone.INK2).addAll(owner.at(x, ownerTop, Tone.INK2));
        }
        if (hasSize(proposal)) {
            marks.addAll(EffortGrid.at(
                    proposal.effort().orElse(1),
                    proposal.impact().orElse(1),
                    box.right() - PADDING - EffortGrid.SIZE,
                    y));
        }
        return new Group(key(), spoken(), box, marks.all());
    }

    private Words spoken() {
        var words = desk.words();
        var size = hasSize(proposal)
                ? words.of(
                        "proposal.size",
                        proposal.effort().orElse(1).toString(),
                        proposal.impact().orElse(1).toString())
                : "";
        return Spoken.of(
                proposal.text(),
                proposal.owner().isEmpty() ? "" : words.of("proposal.owner", proposal.owner()),
                size,
                proposal.isQuickWin() ? words.of("proposal.quick") : "",
                words.of("proposal", proposal.status()),
                Spoken.proof(proposal.proof(), words));
    }
}
