package ee.teekond.layout.map.sheet;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.lane.CardLane;
import ee.teekond.layout.lane.Page;
import ee.teekond.layout.map.MapParts;
import ee.teekond.layout.map.content.MapContent;
import ee.teekond.layout.map.content.PainContent;
import ee.teekond.layout.map.content.ProposalContent;
import ee.teekond.layout.map.frame.PersonaBox;
import ee.teekond.layout.map.frame.TitleBlock;
import ee.teekond.layout.map.sheet.FilledSheet.Piece;
import ee.teekond.model.MapLane;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The sheet that shows the whole: title and persona, every stage with what is hard and missing there and the sheet it is on,
 * the worst pain points and the proposals to begin with, and what the signs mean.
 */
final class Overview {
    private static final int MOST = 3;

    private final MapParts parts;
    private final MapContent content;
    private final IntUnaryOperator sheetOf;

    /** @param sheetOf which sheet a stage is on, from 1 */
    Overview(MapParts parts, IntUnaryOperator sheetOf) {
        this.parts = parts;
        this.content = parts.content();
        this.sheetOf = sheetOf;
    }

    ImmutableList<Piece> pieces() {
        MutableList<Piece> pieces = Lists.mutable.empty();
        pieces.add(piece(new TitleBlock(content, parts.desk(), parts.width()), 0));
        content.persona().ifPresent(who -> pieces.add(piece(new PersonaBox(who, parts.desk(), parts.width()), 220)));
        pieces.add(piece(new Heading("overview.stages", parts.desk()), 260));
        content.stages()
                .forEachWithIndex((stage, i) -> pieces.add(
                        piece(new StageRow(content, stage, sheetOf.applyAsInt(i), parts.desk(), parts.width()), 0)));
        if (parts.shows(MapLane.EMOTION)
                && content.steps().anySatisfy(step -> step.feeling().isPresent())) {
            pieces.add(new Piece(parts.emotion(), 220));
        }
        top(pieces);
        pieces.add(piece(parts.legend(), 200));
        return pieces.toImmutable();
    }

    private void top(MutableList<Piece> pieces) {
        int width = (parts.width() - Beside.GAP) / 2;
        var left = worst().collect(pain -> parts.pain(pain, width));
        var right = first().collect(proposal -> parts.proposal(proposal, width));
        if (left.notEmpty() || right.notEmpty()) {
            pieces.add(piece(
                    new Beside(
                            left.isEmpty() ? null : new Heading("overview.worst", parts.desk()),
                            right.isEmpty() ? null : new Heading("overview.first", parts.desk())),
                    220));
        }
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            pieces.add(piece(
                    new Beside(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null), 60));
        }
    }

    private ImmutableList<PainContent> worst() {
        return content.pains()
                .toSortedList(Comparator.comparing(PainContent::severity).reversed())
                .take(MOST)
                .toImmutable();
    }

    /** What brings most for least. */
    private ImmutableList<ProposalContent> first() {
        return content.proposals()
                .select(proposal ->
                        proposal.effort().isPresent() && proposal.impact().isPresent())
                .toSortedList(Comparator.comparing(Overview::gain).reversed())
                .take(MOST)
                .toImmutable();
    }

    private static int gain(ProposalContent proposal) {
        return proposal.impact().orElse(0) - proposal.effort().orElse(0);
    }

    private Piece piece(Card card, int gap) {
        return new Piece(new CardLane(card, Page.LEFT, parts.width()), gap);
    }
}
