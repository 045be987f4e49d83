package ee.teekond.layout.map.sheet;

import ee.teekond.layout.card.Card;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.geometry.Box;
import ee.teekond.layout.scene.Group;
import ee.teekond.layout.scene.Key;
import ee.teekond.layout.scene.Mark;
import ee.teekond.layout.scene.Words;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** Two cards beside each other, each half as wide; either may be absent. */
record Beside(@Nullable Card left, @Nullable Card right) implements Card {
    /** Between the two. */
    static final int GAP = 240;

    @Override
    public Key key() {
        return Key.of("beside", "row");
    }

    @Override
    public int height() {
        return Math.max(left == null ? 0 : left.height(), right == null ? 0 : right.height());
    }

    @Override
    public ImmutableList<SetText> texts() {
        return both().flatCollect(Card::texts);
    }

    private ImmutableList<Card> both() {
        MutableList<Card> both = Lists.mutable.empty();
        if (left != null) {
            both.add(left);
        }
        if (right != null) {
            both.add(right);
        }
        return both.toImmutable();
    }

    @Override
    public Group draw(Box box) {
        int half = (box.width() - GAP) / 2;
        MutableList<Mark> marks = Lists.mutable.empty();
        if (left != null) {
            marks.add(left.draw(new Box(box.x(), box.y(), half, box.height())));
        }
        if (right != null) {
            marks.add(right.draw(new Box(box.right() - half, box.y(), half, box.height())));
        }
        return new Group(key(), Words.NONE, box, marks.toImmutable());
    }
}
