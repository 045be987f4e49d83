package ee.teekond.layout.services.card;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.Desk;
import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.desk.Type;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.paint.Tone;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Report.Shortened;
import ee.teekond.layout.scene.Words;
import java.util.function.IntFunction;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Cards below each other under a head, in as many columns as there is room for, each filled in turn. */
public final class Section implements Card {
    private static final int GAP = 300;
    private static final int HEAD = 120;

    private final String id;
    private final int between;
    private final SetText head;
    private final SetText note;
    private final int column;
    private final ImmutableList<ImmutableList<Card>> columns;

    /**
     * Sets a section at a width.
     *
     * @param least the least width of a column
     * @param between the gap between cards
     * @param cards makes the cards at the width of a column
     */
    public Section(
            String id,
            String head,
            String note,
            Desk desk,
            int width,
            int least,
            int between,
            IntFunction<? extends ImmutableList<? extends Card>> cards) {
        this.id = id;
        this.between = between;
        this.head = desk.own(head, Type.HEAD, width, 2);
        this.note = note.isEmpty() ? SetText.NONE : desk.own(note, Type.META, width, 3);
        int beside = Math.max(1, (width + GAP) / (least + GAP));
        this.column = (width + GAP) / beside - GAP;
        this.columns = parted(Lists.immutable.ofAll(cards.apply(column)), beside);
    }

    /** Each column is filled until it has its share of the height. */
    private static ImmutableList<ImmutableList<Card>> parted(ImmutableList<Card> cards, int beside) {
        int share = Math.toIntExact(cards.sumOfInt(Card::height)) / beside;
        var columns = Lists.mutable.<ImmutableList<Card>>empty();
        var now = Lists.mutable.<Card>empty();
        int used = 0;
        for (var card : cards) {
            if (now.notEmpty() && used + card.height() / 2 > share && columns.size() + 1 < beside) {
                columns.add(now.toImmutable());
                now.clear();
                used = 0;
            }
            now.add(card);
            used += card.height();
        }
        return columns.with(now.toImmutable()).toImmutable();
    }

    @Override
    public Key key() {
        return new Key(id, "section", id, "");
    }

    private int top() {
        return head.height() + note.height() + HEAD;
    }

    @Override
    public int height() {
        return top()
                + columns.collectInt(cards -> Math.toIntExact(cards.sumOfInt(card -> card.height() + between)))
                        .maxIfEmpty(0);
    }

    @Override
    public ImmutableList<SetText> texts() {
        return Lists.immutable.of(head, note);
    }

    @Override
    public ImmutableList<Shortened> shortened() {
        return columns.flatCollect(cards -> cards).flatCollect(Card::shortened).newWithAll(Card.super.shortened());
    }

    @Override
    public Group draw(Box box) {
        var marks = new Marks()
                .addAll(head.at(box.x(), box.y(), Tone.ROUTE_DEEP))
                .addAll(note.at(box.x(), box.y() + head.height(), Tone.INK2));
        int x = box.x();
        for (var cards : columns) {
            int y = box.y() + top();
            for (var card : cards) {
                marks.add(card.draw(new Box(x, y, column, card.height())));
                y += card.height() + between;
            }
            x += column + GAP;
        }
        return new Group(key(), Words.titled(head.block().full()), box, marks.all());
    }
}
