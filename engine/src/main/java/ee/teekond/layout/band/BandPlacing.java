package ee.teekond.layout.band;

import ee.teekond.layout.band.BandGrid.Span;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Places a band's columns: all equally wide, as wide as there is room for, but a stage of one column wide enough for its
 * header; gaps are wider between stages and where the line forks, merges or turns back.
 */
public final class BandPlacing {
    private static final int NARROWEST = 1_460;
    private static final int WIDEST = 3_000;
    private static final int LONE = 2_300;
    private static final int GAP = 80;
    private static final int STAGE_GAP = 240;
    private static final int ONE_RISER = 280;
    private static final int MORE_RISERS = 140;
    private static final int MOST_RISERS = 12;

    private final ImmutableList<Slice> slices;
    private final int left;
    private final int right;
    private final int first;
    private final int end;
    private final ImmutableList<Riser> risers;

    private BandPlacing(ImmutableList<Slice> slices, ColumnPlan plan, int left, int right) {
        this.slices = slices;
        this.left = left;
        this.right = right;
        this.first = slices.getFirst().first();
        this.end = slices.getLast().end();
        this.risers = new Risers(plan, first, end).all();
    }

    /** Places the slices' columns between left and right. */
    public static BandGrid place(ImmutableList<Slice> slices, ColumnPlan plan, int left, int right) {
        return new BandPlacing(slices, plan, left, right).grid();
    }

    /** The least width a slice needs, with the gaps on its sides. */
    static int needed(Slice slice, ColumnPlan plan) {
        var alone = new BandPlacing(Lists.immutable.of(slice), plan, 0, 0);
        return STAGE_GAP + alone.gaps() + (slice.columns() == 1 ? LONE : slice.columns() * NARROWEST);
    }

    private BandGrid grid() {
        var lone = slices.count(slice -> slice.columns() == 1);
        var room = right - left - gaps();
        var even = room / (end - first);
        var crowd = end - first - lone;
        var width = even >= LONE || crowd == 0 ? even : (room - lone * LONE) / crowd;
        width = Math.max(1, Math.min(width, WIDEST));
        var spans = Lists.mutable.<Span>empty();
        int x = left;
        for (int column = first; column < end; column++) {
            x += gap(column);
            int to = x + (isLone(column) ? Math.max(width, Math.min(LONE, room)) : width);
            spans.add(new Span(x, to));
            x = to;
        }
        var placed = spans.toImmutable();
        return new BandGrid(slices, left, right, placed, risers.collect(riser -> riser.at(place(riser, placed))));
    }

    private boolean isLone(int column) {
        return slices.anySatisfy(slice -> slice.columns() == 1 && slice.first() == column);
    }

    private int gaps() {
        int gaps = 0;
        for (int column = first; column <= end; column++) {
            gaps += gap(column);
        }
        return gaps;
    }

    private int gap(int column) {
        int count = risers.count(riser -> riser.gap() == column);
        int plain = column == first || column == end
                ? 0
                : slices.anySatisfy(slice -> slice.first() == column) ? STAGE_GAP : GAP;
        return count == 0 ? plain : Math.max(plain, ONE_RISER + Math.min(count - 1, MOST_RISERS) * MORE_RISERS);
    }

    private int place(Riser riser, ImmutableList<Span> spans) {
        var gap = riser.gap();
        var from = gap == first ? left : spans.get(gap - 1 - first).right();
        var same = risers.select(other -> other.gap() == gap);
        return from + gap(gap) * (same.indexOf(riser) + 1) / (same.size() + 1);
    }
}
