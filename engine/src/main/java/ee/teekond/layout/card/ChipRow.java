package ee.teekond.layout.card;

import ee.teekond.layout.desk.Marks;
import ee.teekond.layout.desk.SetText;
import ee.teekond.layout.scene.Mark;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Chips side by side, on as many rows as they need. */
public record ChipRow(ImmutableList<ImmutableList<Chip>> rows) {
    private static final int GAP = 60;

    public static ChipRow of(ImmutableList<Chip> chips, int measure) {
        MutableList<ImmutableList<Chip>> rows = Lists.mutable.empty();
        MutableList<Chip> row = Lists.mutable.empty();
        int used = 0;
        for (var chip : chips) {
            if (row.notEmpty() && used + chip.width() > measure) {
                rows.add(row.toImmutable());
                row.clear();
                used = 0;
            }
            row.add(chip);
            used += chip.width() + GAP;
        }
        if (row.notEmpty()) {
            rows.add(row.toImmutable());
        }
        return new ChipRow(rows.toImmutable());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int height() {
        return isEmpty() ? 0 : rows.size() * (Chip.HEIGHT + GAP) - GAP;
    }

    public ImmutableList<SetText> texts() {
        return rows.flatCollect(row -> row).collect(Chip::text);
    }

    public ImmutableList<Mark> at(int x, int top) {
        var marks = new Marks();
        int y = top;
        for (var row : rows) {
            int left = x;
            for (var chip : row) {
                marks.addAll(chip.at(left, y));
                left += chip.width() + GAP;
            }
            y += Chip.HEIGHT + GAP;
        }
        return marks.all();
    }
}
