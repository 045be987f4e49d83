package ee.teekond.layout.band;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Parts the stages into bands that fit across the sheet, as few as possible and then as equal as possible. A stage too wide
 * for one band is cut into equal parts.
 */
public final class Bands {
    private final ColumnPlan plan;
    private final int room;

    private Bands(ColumnPlan plan, int room) {
        this.plan = plan;
        this.room = room;
    }

    /** Parts a plan into bands for which there is so much room across. */
    public static ImmutableList<ImmutableList<Slice>> part(ColumnPlan plan, int room) {
        var bands = new Bands(plan, room);
        return bands.part(bands.slices());
    }

    /** The stages, those too wide for so much room cut into parts that are not. */
    public static ImmutableList<Slice> slices(ColumnPlan plan, int room) {
        return new Bands(plan, room).slices();
    }

    /** Whether slices fit beside each other into so much room. */
    public static boolean fit(ImmutableList<Slice> slices, ColumnPlan plan, int room) {
        return slices.sumOfInt(slice -> BandPlacing.needed(slice, plan)) <= room;
    }

    private ImmutableList<ImmutableList<Slice>> part(ImmutableList<Slice> slices) {
        if (slices.isEmpty()) {
            return Lists.immutable.empty();
        }
        var fewest = filled(slices, room).size();
        int low = slices.collectInt(slice -> BandPlacing.needed(slice, plan)).max();
        int high = Math.max(room, low);
        while (low < high) {
            int width = (low + high) >>> 1;
            if (filled(slices, width).size() > fewest) {
                low = width + 1;
            } else {
                high = width;
            }
        }
        return filled(slices, low);
    }

    private ImmutableList<ImmutableList<Slice>> filled(ImmutableList<Slice> slices, int room) {
        var bands = Lists.mutable.<ImmutableList<Slice>>empty();
        var band = Lists.mutable.<Slice>empty();
        int used = 0;
        for (var slice : slices) {
            int width = BandPlacing.needed(slice, plan);
            if (band.notEmpty() && used + width > room) {
                bands.add(band.toImmutable());
                band.clear();
                used = 0;
            }
            band.add(slice);
            used += width;
        }
        return bands.with(band.toImmutable()).toImmutable();
    }

    private ImmutableList<Slice> slices() {
        MutableList<Slice> slices = Lists.mutable.empty();
        int first = 0;
        for (int stage = 0; stage < plan.stages().size(); stage++) {
            int columns = plan.stages().get(stage);
            var parts = cut(stage, first, columns, 1);
            while (parts.size() < columns && parts.anySatisfy(part -> BandPlacing.needed(part, plan) > room)) {
                parts = cut(stage, first, columns, parts.size() + 1);
            }
            slices.addAllIterable(parts);
            first += columns;
        }
        return slices.toImmutable();
    }

    private static ImmutableList<Slice> cut(int stage, int first, int columns, int parts) {
        MutableList<Slice> slices = Lists.mutable.empty();
        for (int part = 0; part < parts; part++) {
            int from = columns * part / parts;
            int to = columns * (part + 1) / parts;
            slices.add(new Slice(stage, first + from, to - from, part > 0));
        }
        return slices.toImmutable();
    }
}
